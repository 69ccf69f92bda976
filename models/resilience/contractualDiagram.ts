import type { Design, EnvironmentDesign } from '../candidates/design';
import { TIER_POLICIES } from '../candidates/tierPolicy';
import { sla, type Sla, type SlaId } from '../facts/slas';
import type { Platform } from '../report/summary';
import type { Block } from './diagram/block';

/** A part of the path from a plant to the data, with its published monthly uptime. */
export interface ContractPart {
  /** Id of the block in both diagrams. */
  readonly id: string;
  readonly name: string;
  readonly sla: Sla;
}

export interface ContractualDiagram {
  readonly diagram: Block;
  readonly parts: readonly ContractPart[];
  /** Parts for which nothing is published: listed, not guessed, and left out of the diagram. */
  readonly unpublished: readonly string[];
}

/** Of one environment only; ids begin with its place. */
type Place = 'home' | 'recovery';

/**
 * Published SLAs as a block diagram: what a region needs in series, a recovery region as failover with the share of outages that
 * it shortens, the plants' way in before both. An SLA stands for a set of nodes or for a pair of servers as a whole, so
 * redundancy inside a set is never counted again. It is a model of contract figures, not a contract.
 * @example 0.9999 · 0.9999 · 0.9999 · 0.9999 · 0.999 · 0.9999 behind a gateway of 0.9995 = 0.99800
 */
export function contractualDiagram(design: Design, cover: number): ContractualDiagram {
  const regions = design.environments.flatMap((environment) => {
    const place: Place | null = environment.kind === 'production' ? 'home' : environment.kind === 'recovery' ? 'recovery' : null;
    return place === null ? [] : [{ place, parts: partsOfRegion(design, environment, place) }];
  });
  const wayIn = partsOfWayIn(design);
  const all = [...regions.flatMap((region) => region.parts), ...wayIn];
  const [home, recovery] = (['home', 'recovery'] as const).map((place) => regions.find((region) => region.place === place));
  if (!home) throw new Error('a design without production passed the document checks');
  const homeBlock = series('home', 'Home region', home.parts);
  const regionBlock: Block = recovery ? { kind: 'failover', id: 'regions', name: 'Two regions', primary: homeBlock, secondary: series('recovery', 'Recovery region', recovery.parts), cover } : homeBlock;
  return {
    diagram: { kind: 'series', id: 'production', name: 'Production', parts: [regionBlock, series('way-in', 'The plants’ way in', wayIn)] },
    parts: all,
    unpublished: [
      ...all.filter((part) => part.sla.percent === null).map((part) => `${part.name} (${part.sla.configuration})`),
      ...(design.connectivity.tunnels > 0 ? ['Internet lines of the sites'] : []),
      'Releases, data and people',
    ],
  };
}

function series(id: string, name: string, parts: readonly ContractPart[]): Block {
  return {
    kind: 'series',
    id,
    name,
    parts: parts.flatMap((part) => (part.sla.percent === null ? [] : [{ kind: 'component' as const, id: part.id, name: part.name, availability: part.sla.percent / 100 }])),
  };
}

function partsOfRegion({ candidate }: Design, environment: EnvironmentDesign, place: Place): readonly ContractPart[] {
  const policy = TIER_POLICIES[environment.tier];
  const part = (id: string, name: string, slaId: SlaId): ContractPart => ({ id: `${place}.${id}`, name, sla: sla(slaId) });
  return [
    part('balancer', 'Load balancer', 'load-balancer-standard'),
    part('nodes', 'Application nodes', computeSla(candidate.platform, policy.computeSla)),
    part('database', 'PostgreSQL', candidate.database === 'managed' ? policy.postgresSla : policy.computeSla),
    ...(environment.redis ? [part('redis', 'Redis', policy.redisSla)] : []),
    part('files', 'File store', 'storage-hot'),
    part('vault', 'Key Vault', 'key-vault'),
  ];
}

/** AKS node pools in availability sets are retired (2025-09-30); nodes of one zone count as single machines there. */
function computeSla(platform: Platform, byTier: SlaId): SlaId {
  if (platform === 'container-apps') return 'container-apps';
  return platform === 'aks' && byTier === 'vm-availability-set' ? 'vm-single-premium' : byTier;
}

/** A plant uses one way; where both kinds are built, the circuit counts, because its two parts promise less than the VPN gateway. */
function partsOfWayIn({ connectivity }: Design): readonly ContractPart[] {
  if (connectivity.circuits.length > 0) {
    return [
      { id: 'way-in.gateway', name: 'ExpressRoute gateway', sla: sla('expressroute-gateway') },
      { id: 'way-in.circuit', name: 'ExpressRoute circuit', sla: sla('expressroute-circuit') },
    ];
  }
  return connectivity.tunnels > 0 ? [{ id: 'way-in.gateway', name: 'VPN gateway', sla: sla('vpn-gateway') }] : [];
}
