import type { EnvironmentDesign } from '../../candidates/design';
import { factInput } from '../../facts/factInput';
import { ODOO_MEASURED } from '../../facts/odooMeasured';
import type { Figure } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import { link, planInput, tidy } from './inputs';

/** Database, cache, storage, lines and edge of production. */
export function dataFigures(outcome: Outcome, production: EnvironmentDesign): readonly Figure[] {
  const { plan, assumptions, recommendation } = outcome;
  const { database, postgres, databaseServers, redis, requirements } = production;
  const { connectivity } = recommendation.chosen.design;
  const sku = postgres?.sku.sku ?? databaseServers?.fit.size.armSku ?? 'none';
  return [
    {
      id: 'capacity.postgres',
      label: 'PostgreSQL size',
      value: sku,
      unit: '',
      formula: 'cheapest size that meets vCores, memory, IOPS and connections; burstable sizes only outside production',
      inputs: [
        link('capacity.postgresVcores', 'vCores needed', tidy(database.vcores), 'vCores'),
        link('capacity.postgresMemoryGiB', 'Memory needed', tidy(database.memoryGiB), 'GiB'),
        link('capacity.postgresIops', 'IOPS needed', tidy(database.iops), 'IOPS'),
        link('capacity.postgresConnections', 'Connections needed', database.connections, 'connections'),
        ...(postgres ? [factInput(`postgres.${postgres.sku.sku}`, postgres.sku.sku, { value: `${postgres.sku.vcores} vCores, ${postgres.sku.memoryGiB} GiB, ${postgres.sku.maxIops} IOPS`, unit: '', source: postgres.sku.source, grade: 'A' as const })] : []),
      ],
      note: postgres ? `Binding: ${postgres.binding}.${postgres.pooled ? ' Connections go through the built-in pooler.' : ''}` : '',
    },
    {
      id: 'capacity.postgres.replicas',
      label: 'Read replicas of the database',
      value: recommendation.chosen.candidate.drRegion === null ? 0 : 1,
      unit: 'replicas',
      formula: 'one in the recovery region, none without one',
      inputs: [link('recommendation.tier', 'Availability tier', recommendation.chosen.candidate.tier, '')],
    },
    {
      id: 'capacity.postgresVcores',
      label: 'Database vCores needed',
      value: tidy(database.vcores),
      unit: 'vCores',
      formula: '(requests/s × database CPU per request + jobs) ÷ ceiling',
      inputs: [
        link('demand.peakArrivalsPerSecond', 'Requests per second', tidy(requirements.load.arrivalsPerSecond), 'requests/s'),
        factInput('measured.databaseCpuShareOfResponse', 'Database CPU share of a response', ODOO_MEASURED.databaseCpuShareOfResponse),
        assumptions.input('database.cpu-ceiling'),
      ],
    },
    {
      id: 'capacity.postgresMemoryGiB',
      label: 'Database memory needed',
      value: tidy(database.memoryGiB),
      unit: 'GiB',
      formula: 'base + database × working-set share + connections × 12.9 MB',
      inputs: [
        assumptions.input('database.base-gib'),
        assumptions.input('database.working-set-share'),
        planInput('/data', 'Database at the end of the horizon', tidy(requirements.databaseGiB), 'GiB'),
        factInput('measured.dbBackendPrivateMB', 'Memory per connection', ODOO_MEASURED.dbBackendPrivateMB),
      ],
    },
    {
      id: 'capacity.postgresIops',
      label: 'Database IOPS needed',
      value: tidy(database.iops),
      unit: 'IOPS',
      formula: 'writes/s × flushes per write + page reads/s × miss share',
      inputs: [factInput('measured.fsyncPerWriteHigh', 'Flushes per writing request', ODOO_MEASURED.fsyncPerWriteHigh), assumptions.input('database.miss-share')],
    },
    {
      id: 'capacity.postgresConnections',
      label: 'Database connections needed',
      value: database.connections,
      unit: 'connections',
      formula: 'workers × 1 + scheduled × 4 + websocket processes × 64 (all pages closing at once)',
      inputs: [
        link('capacity.webWorkers', 'Web workers', production.web.workers, 'workers'),
        factInput('measured.connectionsGeventMassDisconnect', 'Connections of a websocket process at worst', ODOO_MEASURED.connectionsGeventMassDisconnect),
      ],
    },
    {
      id: 'capacity.postgresStorageGiB',
      label: 'Database storage',
      value: postgres?.storageGiB ?? databaseServers?.diskGiB ?? null,
      unit: 'GiB',
      formula: 'smallest disk step ≥ (today + growth × years) × headroom with enough IOPS',
      inputs: [
        planInput('/data', 'Database today', plan.data.databaseGiB, 'GiB'),
        planInput('/data', 'Growth', plan.data.databaseGrowthGiBPerYear, 'GiB/year'),
        assumptions.input('storage.headroom'),
      ],
    },
    {
      id: 'capacity.redis',
      label: 'Redis',
      value: redis ? redis.sku.sku : 'none: one web pod needs no shared sessions',
      unit: '',
      formula: 'cheapest size that holds the sessions and connections',
      inputs: [
        planInput('/sites', 'Sessions', requirements.sessions, 'sessions'),
        assumptions.input('redis.kib-per-session'),
        assumptions.input('web.workers-per-pod'),
      ],
    },
    {
      id: 'capacity.filestoreGiB',
      label: 'File store at the end of the horizon',
      value: tidy(requirements.filestoreGiB),
      unit: 'GiB',
      formula: 'today + growth × years',
      inputs: [planInput('/data', 'File store today', plan.data.filestoreGiB, 'GiB'), planInput('/data', 'Growth', plan.data.filestoreGrowthGiBPerYear, 'GiB/year')],
    },
    {
      id: 'resilience.restoreMinutes',
      label: 'Restore of the database',
      value: tidy(recommendation.chosen.resilience.restoreMinutes),
      unit: 'minutes',
      formula: 'fixed steps + GiB × minutes per GiB',
      inputs: [
        assumptions.input('recovery.restore-fixed-minutes'),
        assumptions.input(recommendation.chosen.candidate.database === 'managed' ? 'recovery.restore-managed-min-per-gib' : 'recovery.restore-self-min-per-gib'),
        planInput('/data', 'Database at the end of the horizon', tidy(requirements.databaseGiB), 'GiB'),
      ],
    },
    {
      id: 'capacity.vpnTunnels',
      label: 'VPN tunnels',
      value: connectivity.tunnels,
      unit: 'tunnels',
      formula: 'one per line; a second line brings a second tunnel',
      inputs: plan.sites.slice(0, 12).map((site) => planInput(`/sites/${site.id}`, `Lines of ${site.name}`, site.wan.secondLine ? 2 : 1, 'lines')),
      note: connectivity.gateway ? `Gateway ${connectivity.gateway.sku}: ${connectivity.gateway.maxS2sTunnels} tunnels, ${connectivity.gateway.aggregateMbps} Mbps.` : '',
    },
    {
      id: 'capacity.wanMbps',
      label: 'Bandwidth of all sites at their peaks',
      value: tidy(connectivity.totalMbps),
      unit: 'Mbps',
      formula: 'Σ sites: (requests × answer size + messages × payload) × overhead',
      inputs: [assumptions.input('network.response-kib'), assumptions.input('network.vpn-overhead')],
    },
    {
      id: 'capacity.edgeBufferGiB',
      label: 'Edge buffers of all sites',
      value: tidy(connectivity.sites.reduce((sum, site) => sum + site.bufferGiB, 0)),
      unit: 'GiB',
      formula: 'Σ sites: messages/h × payload × hours to survive',
      inputs: connectivity.sites.filter((site) => site.surviveHours > 0).slice(0, 12).map((site) => planInput(`/sites/${site.siteId}`, `Hours ${site.name} must survive`, site.surviveHours, 'h')),
    },
  ];
}
