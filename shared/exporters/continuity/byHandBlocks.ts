import { ENTRY_ORDER, PROCEDURES } from '../../../models/theatre/procedures';
import type { PaperForm, WorkloadFate } from '../../../models/theatre/performance';
import { heading, list, steps, table, text, type Block } from '../../blocks/block';
import type { Act } from './act';
import { aboutText } from './words';

/** What to do by hand, process by process; how much paper is told for one hour of work, so that it holds for any outage. */
export function byHandBlocks(acts: readonly Act[]): readonly Block[] {
  const act = longestOnPaper(acts);
  if (!act) return [];
  const { workloads, workingHours } = act.played;
  const inOrder = ENTRY_ORDER.flatMap((process) => workloads.filter((workload) => workload.process === process));
  const working = inOrder.filter((workload) => workload.forms.length > 0);
  const waiting = inOrder.filter((workload) => workload.forms.length === 0);
  return [
    heading(2, 'What to do by hand'),
    ...working.flatMap((workload) => workingBlocks(workload, workingHours)),
    ...(waiting.length === 0 ? [] : [heading(3, 'What simply waits'), ...list(waiting.map((workload) => `${workload.name}: ${PROCEDURES[workload.process].steps.join(' ')}`))]),
  ];
}

/** The outage that makes the plant write most. */
export const longestOnPaper = (acts: readonly Act[]): Act | null =>
  acts.filter(({ played }) => played.workloads.some((workload) => workload.forms.length > 0)).reduce<Act | null>((longest, act) => (longest && longest.played.workingHours >= act.played.workingHours ? longest : act), null);

function workingBlocks(workload: WorkloadFate, workingHours: number): readonly Block[] {
  const procedure = PROCEDURES[workload.process];
  const perHour = (form: PaperForm): string => (workingHours === 0 ? '' : aboutText(Math.ceil(form.count / workingHours)));
  return [
    heading(3, `${procedure.title}: ${workload.name}`),
    text(`Leads: ${workload.owner}.`),
    ...(procedure.keepReady.length === 0 ? [] : [text(`Printed every day beforehand: ${procedure.keepReady.join('; ')}.`)]),
    ...steps(procedure.steps),
    ...table(['Form', 'Lines an hour, about', 'Write down'], workload.forms.map((form) => [form.title, perHour(form), form.fields.join('; ')])),
  ];
}
