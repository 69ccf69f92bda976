import { exact, planInput } from '../figure/figureInputs';
import type { Figure } from '../figure/figure';
import { FORM_SHEETS } from '../theatre/formFields';
import { processOwner } from '../theatre/owners';
import { ENTRY_ORDER, PROCEDURES } from '../theatre/procedures';
import { SYSTEM_FALLBACKS } from '../theatre/systemFallbacks';
import type { FallbackProcess, FallbackSheet } from './pack';
import type { SiteWork } from './work/siteWork';

/** What a site does by hand while no system answers, with the forms it takes; the same sheets stand ready for the way back. */
export function fallbackSheet(work: SiteWork): { readonly sheet: FallbackSheet; readonly figures: readonly Figure[] } {
  const { site, workloads, systems, paper } = work;
  const inOrder = ENTRY_ORDER.flatMap((process) => workloads.filter((workload) => workload.process === process));
  const figures = paper.lines.map(({ workloadId, class: step, lines }): Figure => ({
    id: linesId(site.id, workloadId, step),
    label: `Lines on paper: ${FORM_SHEETS[step]?.title ?? step}, ${site.name}`,
    value: exact(lines),
    unit: 'lines',
    formula: 'Σ classes of people: named × active share × steps an hour × hours on shift × season',
    inputs: [planInput(`/workloads/${workloadId}/transactions`, 'Steps on the screen', step), planInput(`/sites/${site.id}/users`, 'People on shift', exact(paper.people), 'people'), planInput(`/sites/${site.id}/shifts`, 'Hours on shift', exact(paper.hoursOnShift), 'hours')],
  }));
  const hoursFigureId = `cutover.${site.id}.hoursOnShift`;
  const hours: Figure = {
    id: hoursFigureId,
    label: `Hours on shift without a system: ${site.name}`,
    value: exact(paper.hoursOnShift),
    unit: 'hours',
    formula: 'hours of shifts from the start of the cutover until users are in, free days left out',
    inputs: [planInput(`/sites/${site.id}/shifts`, 'Shifts', site.shifts.length)],
  };
  const sheet: FallbackSheet = {
    hoursOnShift: paper.hoursOnShift,
    hoursFigureId,
    processes: inOrder.filter(({ process }) => PROCEDURES[process].paper).map((workload): FallbackProcess => {
      const { title, keepReady, steps, role } = PROCEDURES[workload.process];
      return {
        workloadId: workload.id,
        name: workload.name,
        procedure: title,
        leads: processOwner(role, site),
        keepReady,
        steps,
        forms: [...new Set(workload.transactions.map((each) => each.class))].flatMap((step) => {
          const form = FORM_SHEETS[step];
          const found = paper.lines.find((each) => each.workloadId === workload.id && each.class === step);
          return form === undefined ? [] : [{ ...form, lines: found === undefined ? null : found.lines, figureId: found === undefined ? null : linesId(site.id, workload.id, step) }];
        }),
      };
    }),
    waiting: inOrder.filter(({ process }) => !PROCEDURES[process].paper).map(({ name }) => name),
    systems: systems.map(({ name, kind }) => ({ name, fallback: SYSTEM_FALLBACKS[kind] })),
  };
  return { sheet, figures: [hours, ...figures] };
}

const linesId = (siteId: string, workloadId: string, step: string): string => `cutover.${siteId}.lines.${workloadId}.${step}`;
