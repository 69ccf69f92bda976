import type { AssumptionId, Assumptions } from '../../assumptions/register';
import { MINUTES_PER_HOUR } from '../../demand/calendarUnits';
import { exact, planInput } from '../../figure/figureInputs';
import type { SiteWork } from '../work/siteWork';
import type { StepLength } from './stepKind';

/** A step that takes the same time everywhere. */
export const fixed =
  (id: AssumptionId) =>
  (_: SiteWork, assumptions: Assumptions): StepLength => ({ minutes: assumptions.value(id), formula: 'as assumed', inputs: [assumptions.input(id)] });

/** So many things, one after the other; no step where there are none. */
export const each =
  (id: AssumptionId, what: string, listOf: (work: SiteWork) => { readonly path: string; readonly count: number }) =>
  (work: SiteWork, assumptions: Assumptions): StepLength | null => {
    const { path, count } = listOf(work);
    if (count === 0) return null;
    return { minutes: count * assumptions.value(id), formula: `${what} × minutes each`, inputs: [planInput(path, what, count), assumptions.input(id)] };
  };

/** GiB ÷ GiB an hour. */
export const byVolume =
  (id: AssumptionId, what: string, gibOf: (work: SiteWork) => number) =>
  (work: SiteWork, assumptions: Assumptions): StepLength | null => {
    const gib = gibOf(work);
    if (gib === 0) return null;
    return { minutes: (gib / assumptions.value(id)) * MINUTES_PER_HOUR, formula: `${what} ÷ GiB an hour × 60`, inputs: [planInput('/company', what, exact(gib), 'GiB'), assumptions.input(id)] };
  };

export const flowsOf = ({ flows }: SiteWork): { readonly path: string; readonly count: number } => ({ path: '/integrations', count: flows.length });
export const workloadsOf = ({ workloads }: SiteWork): { readonly path: string; readonly count: number } => ({ path: '/workloads', count: workloads.length });
export const onPaperOf = ({ onPaper }: SiteWork): { readonly path: string; readonly count: number } => ({ path: '/workloads', count: onPaper.length });
