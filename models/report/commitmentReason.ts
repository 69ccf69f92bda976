import { openTerms, policiesOf } from '../commitments/policiesOf';
import type { Plan } from '../document/schema/plan';
import type { ToldLine } from './tellCommitment';

const PERCENT = 100;
const percent = (share: number): string => `${Math.round(share * PERCENT)} %`;

const DISAPPOINTMENTS = { 'growth-stays-away': 'growth stays away', 'waves-slip': 'the waves slip' } as const;

/** Why a line is committed to, or why it is not. */
export function commitmentReason({ committed, used, coverage, breakEven, regret }: ToldLine, plan: Plan): string {
  const { line, taken } = committed;
  if (taken) {
    const worst = regret?.worst ? ` The worst for it is that ${DISAPPOINTMENTS[regret.worst]}${regret.worstSaving.lt(0) ? ': then it costs more than it saves' : ''}.` : '';
    return `What is committed pays where it is used in more than ${percent(breakEven ?? 0)} of the hours; it covers ${percent(coverage)} of this line.${worst}`;
  }
  if (openTerms(plan).length === 0) return 'The plan leaves no term open.';
  if (breakEven === null) return `The price book has no commitment price for it in ${line.region}${policiesOf(plan).some(({ terms }) => terms.length > 0) ? ' for the terms that are open' : ''}.`;
  if (used <= breakEven) return `It runs in ${percent(used)} of the hours; a commitment pays from ${percent(breakEven)}.`;
  return 'The terms that are open are sold in whole units, of which this line has less than one, or save nothing.';
}
