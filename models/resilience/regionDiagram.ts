import type { AssumptionId } from '../assumptions/register';
import type { EnvironmentDesign } from '../candidates/design';
import { TIER_POLICIES } from '../candidates/tierPolicy';
import type { Block, ComponentBlock, Zone } from './diagram/block';
import { fromEvents } from './diagram/fromEvents';
import { nodeCount } from './nodeCount';
import { pathServices } from './pathServices';
import type { ScenarioContext } from './scenario';
import { loneServerMinutes } from './wholeStop';

interface Rate {
  readonly perYear: number;
  readonly hours: number;
  readonly sources: readonly AssumptionId[];
}

/**
 * One region as it is drawn: its zones with nodes, database servers and cache nodes placed in them, and the services
 * beside them. Nodes: as many as carry the target load must work. A self-managed database of three keeps a majority.
 * @param sources is filled with the assumptions behind each component
 */
export function regionDiagram(context: ScenarioContext, environment: EnvironmentDesign, place: 'home' | 'recovery', sources: Map<string, readonly AssumptionId[]>): Block {
  const { assumptions, design, restoreMinutes } = context;
  const policy = TIER_POLICIES[environment.tier];
  const value = (id: AssumptionId): number => assumptions.value(id);
  const service: Rate = { perYear: value('failure.service-per-year'), hours: value('failure.service-minutes') / 60, sources: ['failure.service-per-year', 'failure.service-minutes'] };
  const zones = zonesOf(place, policy.domainName === 'zone' ? policy.domains.count : 1, context);
  zones.forEach((zone) => sources.set(zone.id, ['failure.zone-per-year', 'failure.zone-hours']));

  const component = (id: string, name: string, rate: Rate, zone?: Zone): ComponentBlock => {
    sources.set(id, rate.sources);
    return { kind: 'component', id, name, availability: fromEvents(rate.perYear, rate.hours), ...(zone ? { zone: zone.id } : {}) };
  };
  const quorum = (id: string, name: string, count: number, needed: number, rate: Rate): Block => {
    sources.set(id, rate.sources);
    const parts = Array.from({ length: count }, (_, index) => component(`${id}.${index + 1}`, `${name} ${index + 1}`, rate, zones[index % zones.length]));
    return { kind: 'quorum', id, name: count === 1 ? name : `${name}: ${needed} of ${count}`, needed, parts };
  };

  const nodes = nodeCount(environment);
  const spare = policy.domains.survive * Math.ceil(nodes / policy.domains.count);
  const managed = design.candidate.database === 'managed';
  const servers = managed ? (policy.postgresHa === 'none' ? 1 : 2) : policy.selfManagedServers;
  const database: Rate = {
    perYear: value('failure.database-per-year'),
    hours: (servers === 1 ? loneServerMinutes(context) : restoreMinutes) / 60,
    sources: ['failure.database-per-year', 'recovery.restore-fixed-minutes', 'recovery.manual-minutes'],
  };
  const switching: Rate = { perYear: database.perYear + value('failure.zone-per-year'), hours: value('recovery.automatic-minutes') / 60, sources: ['failure.database-per-year', 'failure.zone-per-year', 'recovery.automatic-minutes'] };
  // Locally redundant storage stands in one zone with everything else.
  const filesZone = policy.storageRedundancy === 'LRS' ? zones[0] : undefined;
  return {
    kind: 'series',
    id: place,
    name: place === 'home' ? 'Home region' : 'Recovery region',
    parts: [
      component(`${place}.region`, 'The region as a whole', { perYear: value('failure.region-per-year'), hours: value('failure.region-hours'), sources: ['failure.region-per-year', 'failure.region-hours'] }),
      {
        kind: 'zones',
        id: `${place}.zones`,
        name: zones.length === 1 ? 'In one zone' : `Over ${zones.length} zones`,
        zones,
        part: {
          kind: 'series',
          id: `${place}.inside`,
          name: 'In the zones',
          parts: [
            quorum(`${place}.nodes`, 'Application nodes', nodes, Math.max(1, nodes - spare), nodeRate(context)),
            quorum(`${place}.database`, 'PostgreSQL', servers, servers > 2 ? servers - 1 : 1, database),
            ...(servers > 1 ? [component(`${place}.switch`, 'Switch to the standby', switching)] : []),
            ...(environment.redis ? [quorum(`${place}.redis`, 'Redis', environment.redis.nodes, 1, service)] : []),
            component(`${place}.files`, 'File store', service, filesZone),
          ],
        },
      },
      ...pathServices(design, environment)
        .filter(({ id }) => id === 'balancer' || id === 'vault')
        .map(({ id, name }) => component(`${place}.${id}`, name, service)),
    ],
  };
}

function zonesOf(place: string, count: number, { assumptions }: ScenarioContext): readonly Zone[] {
  const availability = fromEvents(assumptions.value('failure.zone-per-year'), assumptions.value('failure.zone-hours'));
  return Array.from({ length: count }, (_, index) => ({ id: `${place}.zone-${index + 1}`, name: `Zone ${index + 1}`, availability }));
}

/** How long a failed node is missing: replicas restart at once, an orchestrator replaces machines, servers wait for people. */
function nodeRate({ assumptions, design, responseMinutes }: ScenarioContext): Rate {
  const perYear = assumptions.value('failure.node-per-year');
  const by = (id: AssumptionId, extra = 0): Rate => ({ perYear, hours: (assumptions.value(id) + extra) / 60, sources: ['failure.node-per-year', id] });
  if (design.candidate.platform === 'vm') return by('recovery.manual-minutes', responseMinutes);
  return by(design.candidate.platform === 'aks' ? 'recovery.node-replacement-minutes' : 'recovery.automatic-minutes');
}
