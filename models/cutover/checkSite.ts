import type { Assumptions } from '../assumptions/register';
import { MINUTES_PER_HOUR, MS_PER_MINUTE } from '../demand/calendarUnits';
import type { Plan } from '../document';
import type { Finding } from '../report/summary';
import { span } from '../rules/planFacts';
import { FORM_SHEETS } from '../theatre/formFields';
import { PROCEDURES } from '../theatre/procedures';
import { deciderOf } from './decider';
import { wayBack, type WayBack } from './rollback';
import { scheduleSteps, type PlacedStep } from './steps/scheduleSteps';
import { STEP_KINDS } from './steps/stepKinds';
import type { SiteWork } from './work/siteWork';

/** The steps of a site in their places and its way back. */
export interface SitePlan {
  readonly work: SiteWork;
  readonly steps: readonly PlacedStep[];
  readonly back: WayBack;
  /** Instants, ms. */
  readonly decided: number;
  readonly opened: number;
}

/** What is written by hand follows from when users are in, and moves nothing before that. */
export function planSite(work: SiteWork, assumptions: Assumptions): SitePlan {
  const inWindow = scheduleSteps(work, assumptions);
  const endOf = (kind: PlacedStep['kind']): number => inWindow.find((step) => step.kind === kind)?.to ?? Date.parse(work.cutover.start);
  const opened = endOf('open-users');
  const withPaper = { ...work, paper: work.paperUntil(opened) };
  return { work: withPaper, steps: scheduleSteps(withPaper, assumptions), back: wayBack(work, assumptions), decided: endOf('go-no-go'), opened };
}

/** What keeps the pack of a site from being safe. */
export function checkSite(plan: Plan, sitePlan: SitePlan): readonly Finding[] {
  return [...fits(sitePlan), ...wayBackFits(sitePlan), ...deciders(plan, sitePlan), ...fallbacks(sitePlan)];
}

/** Later steps than the window, or longer ones than the plan keeps hours for. */
function fits({ work: { site, cutover }, steps, back, opened }: SitePlan): readonly Finding[] {
  const where = `/sites/${site.id}`;
  const late = steps.find(({ kind, to }) => STEP_KINDS[kind].phase === 'window' && to > back.windowEnd);
  if (late !== undefined) {
    return [{ id: `cutover.window.${site.id}`, severity: 'warning', text: `The cutover of ${site.name} does not fit its window: “${STEP_KINDS[late.kind].title}” ends ${span((late.to - back.windowEnd) / MS_PER_MINUTE)} after it, and users are in ${span((opened - back.windowEnd) / MS_PER_MINUTE)} after it.`, where }];
  }
  const minutes = (opened - Date.parse(cutover.start)) / MS_PER_MINUTE;
  const over = Math.ceil(minutes - cutover.hours * MINUTES_PER_HOUR);
  if (over <= 0) return [];
  const longest = longestOnTheWay(steps);
  return [{ id: `cutover.longer.${site.id}`, severity: 'information', text: `The steps of the cutover of ${site.name} take ${span(minutes)}, ${span(over)} more than the plan keeps for them; ${longest === null ? '' : `the longest that everything waits for is “${STEP_KINDS[longest.kind].title}” with ${span(longest.minutes)}. `}Users are still in before the window ends.`, where }];
}

/** The longest of the steps that the opening really waits for. */
function longestOnTheWay(steps: readonly PlacedStep[]): PlacedStep | null {
  const find = (kind: PlacedStep['kind']): PlacedStep | undefined => steps.find((step) => step.kind === kind);
  let longest: PlacedStep | null = null;
  for (let at = find('open-users'); at !== undefined; ) {
    if (longest === null || at.minutes > longest.minutes) longest = at;
    const { from, after } = at;
    at = after.map(find).find((step) => step?.to === from && STEP_KINDS[step.kind].phase === 'window');
  }
  return longest;
}

function wayBackFits({ work: { site }, back, decided }: SitePlan): readonly Finding[] {
  const where = `/sites/${site.id}`;
  if (decided > back.pointOfNoReturn) {
    return [{ id: `cutover.rollback.${site.id}`, severity: 'warning', text: `At ${site.name} the way back no longer fits: go or back is decided ${span((decided - back.pointOfNoReturn) / MS_PER_MINUTE)} after the last moment for it. Shorten the steps or the way back, or find a longer window.`, where }];
  }
  if (back.minutes <= back.plannedMinutes) return [];
  return [{ id: `cutover.rollback-longer.${site.id}`, severity: 'information', text: `The way back at ${site.name} takes ${span(back.minutes)} by its steps, ${span(back.minutes - back.plannedMinutes)} more than the plan keeps; the last moment for it comes as much earlier.`, where }];
}

function deciders(plan: Plan, { work: { site } }: SitePlan): readonly Finding[] {
  if (deciderOf(plan, site) !== null) return [];
  return [{ id: `cutover.decider.${site.id}`, severity: 'warning', text: `Nobody can decide the gates of ${site.name}: the plan has no people of management, neither there nor elsewhere.`, where: `/sites/${site.id}` }];
}

/** Processes that cannot stand still and that nobody could write on paper. */
function fallbacks({ work: { site, workloads } }: SitePlan): readonly Finding[] {
  return workloads
    .filter(({ criticality, process, transactions }) => criticality === 'critical' && !(PROCEDURES[process].paper && transactions.some((step) => FORM_SHEETS[step.class] !== undefined)))
    .map(({ id, name }) => ({ id: `cutover.fallback.${site.id}.${id}`, severity: 'warning', text: `${name} is critical and has no way to be worked by hand at ${site.name} while no system answers: agree on one before the cutover, or let it wait.`, where: `/workloads/${id}` }));
}
