import type { EnvironmentDesign } from '../candidates/design';
import type { Outcome } from '../outcome/outcome';
import type { SizingCard } from './report';

/** The layers of the stack in the order of the request path, each with its own figures and constraint. */
export function sizingCards(outcome: Outcome, production: EnvironmentDesign): readonly SizingCard[] {
  const { requirements, web, nodes, postgres, redis } = production;
  const { connectivity } = outcome.recommendation.chosen.design;
  return [
    { layer: 'web', title: 'Web workers', figureIds: ['capacity.webWorkers', 'capacity.webUtilisation', 'capacity.webP95WaitMs', 'demand.peakArrivalsPerSecond', 'demand.serviceMs'], binding: web.binding },
    { layer: 'websocket', title: 'Websocket processes', figureIds: ['capacity.websocketProcesses'], binding: 'open pages' },
    { layer: 'job-workers', title: 'Job workers', figureIds: ['capacity.jobWorkers'], binding: requirements.jobs.binding },
    { layer: 'scheduled-jobs', title: 'Scheduled jobs', figureIds: ['capacity.scheduledJobProcesses', 'capacity.updateMinutes'], binding: 'runs at the same time' },
    { layer: 'compute', title: 'Compute', figureIds: ['capacity.nodes', 'capacity.vcpu', 'capacity.memoryGiB'], binding: nodes?.binding ?? 'billed by use' },
    {
      layer: 'postgres',
      title: 'PostgreSQL',
      figureIds: ['capacity.postgres', 'capacity.postgresVcores', 'capacity.postgresMemoryGiB', 'capacity.postgresIops', 'capacity.postgresThroughputMBps', 'capacity.postgresConnections', 'capacity.postgresStorageGiB', 'database.batchShare', 'database.batchShareAtPeak', 'database.reportingShare', 'capacity.postgres.replicas'],
      binding: postgres?.binding ?? 'self-managed',
    },
    { layer: 'redis', title: 'Redis', figureIds: ['capacity.redis'], binding: redis ? 'sessions shared by all pods' : 'one pod' },
    { layer: 'storage', title: 'Object storage', figureIds: ['capacity.filestoreGiB'], binding: 'growth to the horizon' },
    { layer: 'backup', title: 'Backup and restore', figureIds: ['resilience.restoreMinutes'], binding: 'database size' },
    { layer: 'connectivity', title: 'Connectivity', figureIds: ['capacity.vpnConnections', 'capacity.vpnTunnels', 'capacity.wanMbps'], binding: connectivity.gateway ? `${connectivity.gateway.sku}, ${connectivity.gatewayMode}` : 'no gateway' },
    { layer: 'edge', title: 'Edge buffers', figureIds: ['capacity.edgeBufferGiB'], binding: 'hours to survive and messages that can not be sent again' },
  ];
}
