import { METERS } from '../../prices/meters';
import { HOURS_PER_MONTH } from '../../prices/hoursPerMonth';
import { plain } from '../quantity';
import type { ResourceKind } from '../resourceKind';

const KIB_PER_GIB = 1024 * 1024;

/** Logs and metrics: application and access logs by request, system logs by node. The first 5 GB of a month are free. */
export const logAnalytics: ResourceKind = {
  id: 'log-analytics',
  label: 'Log Analytics',
  layer: 'monitoring',
  // Ingestion is by volume; the tenant pays for his own logs.
  ownFrom: 'shared',
  uses: (environment, { assumptions }) => {
    const perRequest = assumptions.value('monitoring.kib-per-request');
    const perNode = assumptions.value('monitoring.gib-per-node-month');
    const nodes = environment.nodes?.count ?? 0;
    const requests = environment.requirements.requestsPerMonth;
    const gib = (requests * perRequest) / KIB_PER_GIB + nodes * perNode * (environment.hoursPerMonth / HOURS_PER_MONTH);
    return [
      {
        key: 'ingestion',
        label: 'Log ingestion',
        meter: METERS.logIngestion(environment.region),
        quantity: gib,
        formula: `${plain(requests)} requests × ${perRequest} KiB + ${plain(nodes)} nodes × ${perNode} GiB`,
        inputs: [assumptions.input('monitoring.kib-per-request'), assumptions.input('monitoring.gib-per-node-month')],
      },
    ];
  },
};
