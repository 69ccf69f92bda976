import type { Integration } from '../document';
import { activeHours } from './clock';
import type { Part } from './castFlow';
import type { Ends } from './ends';
import { activityOf, ratePerHour } from './flowRate';
import { runsInside } from './runsInside';
import type { Stage } from './stage';

/** Messages of one flow in one failure; produced = delivered + kept + resend + lost. */
export interface Count {
  /** Hours of the outage in which messages arise; for batch flows the runs touched. */
  readonly active: number;
  readonly produced: number;
  readonly delivered: number;
  readonly kept: number;
  /** What found no place or no answer, and what a restore forgot. */
  readonly astray: number;
}

/**
 * Counts what a flow makes and where it goes. Rate = plan × season × growth; hours = those in which its plant works.
 * @param fullAtHour when the flow's store is full; null while it holds
 * @example 2,600/h × 1.469 × 24 h = 91,686 made; a store that is full after 19 h keeps 2,600 × 1.469 × 19 = 72,585, the rest is astray
 */
export function countFlow(flow: Integration, ends: Ends, part: Part, fullAtHour: number | null, stage: Stage): Count {
  if (part.kind === 'run' || (flow.mode === 'batch' && part.kind === 'passes')) return countRuns(flow, ends, part.kind === 'passes', stage);
  const activity = activityOf(ends, stage);
  const rate = ratePerHour(flow, ends, stage);
  const active = activeHours(activity, stage.hours);
  const made = rate * active;
  // A restore takes the ERP back to a point before the failure; what came in since is gone from it.
  const forgotten = ends.to.kind === 'erp' && (part.kind === 'held' || part.kind === 'unanswered') && stage.reach === 'stop' ? (rate * stage.row.dataLossMinutes) / 60 : 0;
  const produced = made + forgotten;
  if (part.kind === 'passes') return { active, produced: made, delivered: made, kept: 0, astray: 0 };
  if (part.kind === 'silent') return { active: 0, produced: 0, delivered: 0, kept: 0, astray: 0 };
  if (part.kind === 'unanswered') return { active, produced, delivered: 0, kept: 0, astray: produced };
  if (part.kind === 'thinned') {
    const missing = made * part.share;
    return flow.mode === 'sync' ? { active, produced: made, delivered: made - missing, kept: 0, astray: missing } : { active, produced: made, delivered: made - missing, kept: missing, astray: 0 };
  }
  const kept = fullAtHour === null ? made : rate * activeHours(activity, Math.min(fullAtHour, stage.hours));
  return { active, produced, delivered: 0, kept, astray: produced - kept };
}

function countRuns(flow: Integration, ends: Ends, passes: boolean, stage: Stage): Count {
  const site = ends.from.kind === 'site' ? ends.from.site : ends.to.kind === 'site' ? ends.to.site : stage.site;
  if (!flow.window) return { active: 0, produced: 0, delivered: 0, kept: 0, astray: 0 };
  const runHours = stage.report.batch.find((run) => run.id === flow.id && run.name === flow.name)?.hours ?? 0;
  const runs = runsInside(flow.window, stage.clock.quarterIn(flow.window.timeZone ?? site.timeZone), stage.hours, runHours);
  const records = flow.ratePerHour * stage.growth;
  const produced = runs.touched * records;
  const delivered = passes ? produced : runs.inTime * records;
  return { active: runs.touched, produced, delivered, kept: 0, astray: produced - delivered };
}
