import type { Plan } from '../../../models/document';
import { isHeard, type Period } from './period';

/** Which day the minutes are of, and how much has been said since the one before. */
export function sinceLines(plan: Plan, period: Period): readonly string[] {
  const { day, before } = period;
  const closed = plan.remarks.filter((remark) => remark.state === 'done' && isHeard(period, remark.closedOn));
  const raised = plan.remarks.filter((remark) => isHeard(period, remark.raisedOn));
  const count = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;
  const decisions = closed.filter(({ kind }) => kind === 'decision').length;
  const answered = closed.filter(({ kind }) => kind === 'question').length;
  const asked = raised.filter(({ kind }) => kind === 'question').length;
  const heard = plan.provenance.filter(({ asOf }) => isHeard(period, asOf)).length;
  const counts = [count(decisions, 'decision taken', 'decisions taken'), count(asked, 'question asked', 'questions asked'), count(answered, 'question answered', 'questions answered'), count(heard, 'input heard', 'inputs heard')];
  return [`- Workshop day: ${day ?? 'none noted in the plan'}`, `- ${before === null ? 'So far' : `Since ${before}`}: ${counts.join(', ')}`, ''];
}
