import { assumptionsOf } from '../../../models/assumptions/register';
import type { ExportInput } from '../../exporters/exporter';
import type { ExportedEnvironment } from './environmentFolders';
import type { PodSizing, WorkloadSizing } from './environmentSizing';

/**
 * The pods of one environment: production's as the report has them, elsewhere as many as its share of production asks for.
 * Worked example: 9 web pods of 3 workers, an environment of 0.3 of production → 3 web pods of 3 workers.
 */
export function workloadSizing(environment: ExportedEnvironment, { plan, report }: ExportInput): WorkloadSizing | null {
  const { capacity, recommendation } = report.summary;
  if (recommendation.platform !== 'aks') return null;
  const share = shareOf(environment, { plan });
  const podsOf = (role: string, workers: number): PodSizing | null => {
    const row = report.pods.find((pod) => pod.role === role);
    return row === undefined ? null : { pods: Math.max(1, Math.ceil(row.count * share)), workers: Math.ceil(workers / row.count), vcpu: row.vcpu, memoryGiB: row.memoryGiB };
  };
  const web = podsOf('web', capacity.webWorkers);
  if (web === null) return null;
  const domains = environment.kind === 'production' ? Math.max(1, ...capacity.nodes.map(({ zoneSpread }) => zoneSpread)) : 1;
  return { web, jobs: podsOf('job-worker', capacity.jobWorkers), scheduled: podsOf('scheduled-job', capacity.scheduledJobProcesses), domains };
}

function shareOf({ id, kind }: ExportedEnvironment, { plan }: Pick<ExportInput, 'plan'>): number {
  if (kind === 'production') return 1;
  return kind === 'recovery' ? assumptionsOf(plan).value('dr.compute-share') : (plan.environments.find((each) => each.id === id)?.size ?? 1);
}
