import { MINUTES_PER_HOUR } from '../../demand/calendarUnits';
import { link, planInput, tidy } from '../../figure/figureInputs';
import { strictest } from '../../resilience/objectives';
import { RESPONSE_TIME } from '../../resilience/responseTime';
import { count, listed } from '../../rules/planFacts';
import type { GovernanceContext } from '../governanceOutput';
import type { Signal } from './signal';

const PERCENT = 100;
const once = { key: '', where: '' } as const;

/** Database, cache, lines, edge, secrets and backups. */
export const PLATFORM_SIGNALS: readonly Signal[] = [
  {
    id: 'database-cpu',
    layer: 'database',
    watch: ({ assumptions, production }) => [
      { ...once, title: 'Database processors busy', tier: 'user-facing', threshold: assumptions.value('database.cpu-ceiling') * PERCENT, unit: '%', formula: 'ceiling of the sizing', inputs: [assumptions.input('database.cpu-ceiling')], watches: `${tidy(production.database.vcores)} vCores needed at the peak` },
    ],
  },
  {
    id: 'lock-contention',
    layer: 'database',
    watch: ({ assumptions, plan }) => [
      { ...once, title: 'Sessions that wait for a lock', tier: 'user-facing', threshold: assumptions.value('observability.lock-seconds'), unit: 's', formula: 'registered wait that users feel', inputs: [assumptions.input('observability.lock-seconds')], watches: listed(plan.workloads.filter((each) => each.process === 'inventory' || each.process === 'mrp' || each.process === 'accounting').map((each) => each.name)) || 'All postings' },
    ],
  },
  {
    id: 'database-connections',
    layer: 'database',
    watch: ({ production }) => [
      { ...once, title: 'Database connections beyond the sized number', tier: 'background', threshold: production.database.connections, unit: 'connections', formula: 'connections of all processes at worst', inputs: [link('capacity.postgresConnections', 'Connections', production.database.connections, 'connections')], watches: 'A leak, or processes that nobody sized' },
    ],
  },
  {
    id: 'database-storage',
    layer: 'database',
    watch: ({ production, plan }) => [
      { ...once, where: '/company', title: 'Database larger than forecast for the horizon', tier: 'background', threshold: tidy(production.requirements.databaseGiB), unit: 'GiB', formula: 'database today + growth a year × years to the horizon', inputs: [planInput('/company', 'Database today', plan.data.databaseGiB, 'GiB'), planInput('/company', 'Growth of the database', plan.data.databaseGrowthGiBPerYear, 'GiB/year'), planInput('/company', 'Horizon', plan.company.horizonMonths, 'months')], watches: `${plan.data.databaseGiB} GiB today, ${plan.data.databaseGrowthGiBPerYear} GiB a year` },
    ],
  },
  {
    id: 'replication-lag',
    layer: 'database',
    watch: ({ plan, chosen }) => {
      const rpo = strictest(plan, 'rpo');
      if (chosen.candidate.drRegion === null || rpo === null) return [];
      return [{ key: '', where: `/workloads/${rpo.workloadId}`, title: 'Replication lag to the recovery region', tier: 'background', threshold: rpo.minutes, unit: 'minutes', formula: 'strictest tolerated data loss of the plan', inputs: [planInput(`/workloads/${rpo.workloadId}`, 'Tolerated data loss', rpo.minutes, 'minutes')], watches: `Replica in ${chosen.candidate.drRegion}` }];
    },
  },
  {
    id: 'cache-memory',
    layer: 'redis',
    watch: ({ production, assumptions }) =>
      production.redis === null ? [] : [{ ...once, title: 'Cache memory in use', tier: 'background', threshold: assumptions.value('compute.cpu-ceiling') * PERCENT, unit: '%', formula: 'ceiling for memory and processors', inputs: [assumptions.input('compute.cpu-ceiling')], watches: production.redis.sku.sku }],
  },
  {
    id: 'line-down',
    layer: 'connectivity',
    watch: ({ chosen, assumptions }) => {
      const { sites } = chosen.design.connectivity;
      if (sites.length === 0) return [];
      const circuits = sites.filter((site) => site.link.kind === 'expressroute').length;
      return [{ ...once, title: 'Tunnel or circuit of a site down', tier: 'plant-integration', threshold: assumptions.value('recovery.automatic-minutes'), unit: 'minutes', formula: 'longer than a line needs to come back by itself', inputs: [assumptions.input('recovery.automatic-minutes'), link('capacity.vpnTunnels', 'VPN tunnels', chosen.design.connectivity.tunnels, 'tunnels')], watches: `${count(sites.length, 'site', 'sites')}: ${count(chosen.design.connectivity.tunnels, 'tunnel', 'tunnels')}, ${count(circuits, 'circuit', 'circuits')}` }];
    },
  },
  { id: 'edge-buffer', layer: 'edge', watch: edgeBuffers },
  {
    id: 'certificate-end',
    layer: 'security',
    watch: ({ of, assumptions }) => {
      const certificates = of('accounts').filter((row) => row.secretKind === 'certificate');
      return certificates.length === 0 ? [] : [{ ...once, title: 'A client certificate ends soon', tier: 'background', threshold: assumptions.value('observability.certificate-notice-days'), unit: 'days before', formula: 'registered notice', inputs: [assumptions.input('observability.certificate-notice-days'), assumptions.input('accounts.certificate-rotation-days')], watches: `${count(certificates.length, 'account', 'accounts')} with certificates` }];
    },
  },
  {
    id: 'backup-age',
    layer: 'backup',
    watch: ({ plan }) => {
      const rpo = strictest(plan, 'rpo');
      return rpo === null ? [] : [{ key: '', where: `/workloads/${rpo.workloadId}`, title: 'Age of the last recovery point', tier: 'background', threshold: rpo.minutes, unit: 'minutes', formula: 'strictest tolerated data loss of the plan', inputs: [planInput(`/workloads/${rpo.workloadId}`, 'Tolerated data loss', rpo.minutes, 'minutes')], watches: `Database and log archive, kept ${plan.data.backupRetentionDays} days` }];
    },
  },
];

/**
 * The fill at which a full buffer is just as far away as somebody who answers: 1 − response ÷ hours that it holds.
 * @example 8 h, 75 minutes until somebody answers → 84 %
 */
function edgeBuffers({ plan, chosen, assumptions }: GovernanceContext): ReturnType<Signal['watch']> {
  const response = assumptions.value(RESPONSE_TIME[plan.company.supportHours]);
  return chosen.design.connectivity.sites.filter(({ edge }) => edge.bufferGiB > 0).map((site) => ({
    key: site.siteId,
    where: `/sites/${site.siteId}`,
    title: `Edge buffer of ${site.name} fills up`,
    tier: 'plant-integration' as const,
    threshold: Math.max(0, Math.floor((1 - response / (site.edge.bufferHours * MINUTES_PER_HOUR)) * PERCENT)),
    unit: '%',
    formula: '1 − time until somebody answers ÷ hours that the buffer holds; 0: alert with the first buffered message',
    inputs: [assumptions.input(RESPONSE_TIME[plan.company.supportHours]), planInput(`/sites/${site.siteId}`, 'Hours to survive', site.surviveHours, 'h'), ...(site.edge.bufferHours > site.surviveHours ? [assumptions.input('failure.wan-hours')] : [])],
    watches: `${tidy(site.edge.bufferGiB)} GiB for ${site.edge.bufferHours} h`,
  }));
}
