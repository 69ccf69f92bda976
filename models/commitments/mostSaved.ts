import type { BillItem } from '../billOfMaterials/billItem';
import type { Candidate } from '../candidates/candidate';
import type { CurveContext } from './lineSteps';
import { offersOfLine } from './offersOfLine';

/**
 * What the best term saves on one line a month, in the plan's currency; 0 for what can not be committed to. Since every
 * line takes its own best term, this is what it brings to any bill that it stands in.
 * @param paygUsd list price of one unit for an hour
 */
export function mostSaved(item: BillItem, paygUsd: number, candidate: Candidate, context: CurveContext): number {
  if (!item.commits) return 0;
  return offersOfLine(item, paygUsd, candidate, context).offers.reduce((most, { savingMonthly }) => Math.max(most, Number(savingMonthly)), 0);
}
