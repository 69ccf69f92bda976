import type { Plan } from '../document';
import type { Figure } from '../figure/figure';
import type { Report } from '../report/report';
import { activeHours, firstShiftHour } from './clock';
import { eventsOf } from './events';
import { flowFates } from './flowFates';
import type { Performance } from './performance';
import { scenesOf } from './scenes';
import { setStage, type Stage } from './stage';
import { stageFigures } from './stageFigures';
import { storeFills } from './storeFills';
import { workloadFates } from './workloadFates';

export interface PlayOptions {
  /** The plant that is looked at; for a cut line the plant that is cut. */
  readonly siteId: string;
  /** Length of the outage; the scenario's own recovery time where it is left out. */
  readonly hours?: number;
  /** Hour of the plant's week, Monday 00:00 first; where it is left out the week's first shift. */
  readonly startHour?: number;
}

export interface Played extends Performance {
  /** Every number of the performance by id, beside the figures of the report. */
  readonly figures: Readonly<Record<string, Figure>>;
}

/**
 * Plays one failure in one plant: what becomes of every flow, which store fills when, what is lost, which procedure
 * starts, when each comes back. Messages made = delivered + kept + to be sent again + lost, for every flow.
 * @returns null when the plan has no such site or the design no such scenario.
 * @example a plant that makes 100 messages/h of 2 KiB and must survive 8 h has room for 1,600 KiB: cut for 10 h without a
 * pause it makes 1,000, keeps 800 and is full after 8 h
 */
export function play(plan: Plan, report: Report, scenarioId: string, { siteId, hours, startHour }: PlayOptions): Played | null {
  const scene = scenesOf(report).find(({ row }) => row.id === scenarioId);
  const site = plan.sites.find((each) => each.id === siteId);
  if (!scene || !site) return null;
  const stage = setStage(plan, report, scene, site, hours ?? scene.row.recoveryMinutes / 60, startHour ?? firstShiftHour(site));
  const { fates, stores: filled, catchUp } = flowFates(stage);
  const workloads = workloadFates(stage);
  const stores = storeFills(filled, catchUp, stage);
  const figures = [...stageFigures(stage), catchUp.figure, ...stores.map((store) => store.figure), ...fates.flatMap((fate) => fate.figures), ...workloads.flatMap((fate) => fate.figures)];
  return {
    scenarioId,
    title: scene.row.title,
    ...answerTo(stage),
    site,
    hours: stage.hours,
    startHour: stage.startHour,
    workingHours: activeHours(stage.clock.activityOf(site), stage.hours),
    dataLossMinutes: scene.row.dataLossMinutes,
    flows: fates,
    workloads,
    stores,
    events: eventsOf(stage, fates, workloads, stores),
    figures: Object.fromEntries(figures.map((figure) => [figure.id, figure])),
  };
}

/** The scenario table speaks of all plants; here one plant asks what covers it. */
function answerTo({ reach, row, site, hours }: Stage): Pick<Performance, 'response' | 'uncovered'> {
  if (reach !== 'line') return { response: row.response, uncovered: row.uncovered };
  const survive = site.surviveHoursWithoutWan;
  if (survive === 0) return { response: 'Paper: the plan asks for no edge node here', uncovered: 'Everything that the plant sends and asks' };
  const uncovered = hours > survive ? `What goes beyond the ${survive} h that the plant must survive` : 'The screens of the plant, for which paper stands in';
  return { response: row.response, uncovered };
}
