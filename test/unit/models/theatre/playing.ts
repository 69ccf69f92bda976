import { answer } from '../../../../models/pipeline';
import type { Plan } from '../../../../models/document';
import type { Report } from '../../../../models/report/report';
import { play, type PlayOptions, type Played } from '../../../../models/theatre/play';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';

export function reportOf(plan: Plan): Report {
  const answered = answer(plan, embeddedPriceBook);
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return answered.value;
}

export function played(plan: Plan, report: Report, scenarioId: string, options: PlayOptions): Played {
  const performance = play(plan, report, scenarioId, options);
  if (!performance) throw new Error(`no ${scenarioId} in ${options.siteId}`);
  return performance;
}

export const flowIn = ({ flows }: Played, id: string) => {
  const found = flows.find((flow) => flow.flowId === id);
  if (!found) throw new Error(`no flow ${id}`);
  return found;
};

export const workloadIn = ({ workloads }: Played, id: string) => {
  const found = workloads.find((workload) => workload.workloadId === id);
  if (!found) throw new Error(`no workload ${id}`);
  return found;
};
