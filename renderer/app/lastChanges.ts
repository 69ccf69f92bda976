import type { AnswerState } from '../state/answerStore';
import { withGlance } from '../state/withGlance';
import { tickerChanges, type TickerChange } from './tickerChange';

/** Between the last two answers; ahead of a new one, between the last answer and what is known of the new one. Null: there is nothing to compare. */
export function lastChanges({ report, previous, glance, glanceOf, stale, problems }: AnswerState): readonly TickerChange[] | null {
  if (!report || problems.length > 0) return null;
  if (stale) return glance === null || glanceOf !== 'now' ? null : tickerChanges(report, withGlance(report, glance));
  return previous && tickerChanges(previous, report);
}
