import Big from 'big.js';
import { billDesign } from '../billOfMaterials/billDesign';
import type { Design } from '../candidates/design';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import type { Evaluation, EvaluationContext } from '../evaluation/evaluateCandidate';
import { mostSaved } from '../commitments/mostSaved';
import { chargeQuantity } from '../prices/chargeQuantity';
import { findTiers } from '../prices/findTiers';
import type { Price } from '../prices/priceBook';
import { KINDS_WITH_SHARED_TIERS, SIZED_KINDS } from './sizedKinds';

const FOLLOWING: ReadonlySet<string> = new Set(SIZED_KINDS.map((kind) => kind.id));
const SHARED: ReadonlySet<string> = new Set(KINDS_WITH_SHARED_TIERS.map((kind) => kind.id));
const CENTS_PER_UNIT = 100;

/** Line and saving of its commitment are rounded each for itself. */
const ROUNDINGS_PER_LINE = 2;

/**
 * A yearly bill that the design can not go below, commitments included, in the plan's currency: what follows the sizes
 * at the price of its meter, less the most that a term saves on it and two cents a line for rounding, and, where the same candidate has been billed in the same region with other sizes, the lines of that bill that do not follow
 * them, less what they save. Missing prices count nothing.
 * @example nodes 3 × 730 h × 0.20 USD × 0.92 = 402.96, lines of the other bill 900.00 → 12 × 1,302.94 = 15,635.28
 */
export function billFloor(design: Design, context: EvaluationContext, sibling: Evaluation | null): number {
  const { prices, plan } = context;
  const sized = sibling === null ? design.environments : design.environments.filter((each) => each.kind === 'production');
  const items = billDesign({ ...design, environments: sized }, context, SIZED_KINDS);
  const rate = Number(plan.company.exchangeRatePerUsd);
  const tiered = new Map<readonly Price[], number>();
  const follows = items.reduce((sum, item) => {
    const tiers = findTiers(prices, item.meter);
    if (tiers === null) return sum;
    const [only, ...others] = tiers;
    const rounding = (ROUNDINGS_PER_LINE * tiers.length) / CENTS_PER_UNIT;
    if (only === undefined || others.length > 0) {
      tiered.set(tiers, (tiered.get(tiers) ?? 0) + item.quantity);
      return sum - rounding;
    }
    const usd = Number(only.usdPerUnit);
    return sum + item.quantity * usd * rate - mostSaved(item, usd, design.candidate, context) - rounding;
  }, 0);
  // What other environments use of the same tiers only makes these quantities dearer.
  const inTiers = [...tiered].reduce((sum, [tiers, quantity]) => sum + rate * usdOf(tiers, quantity), 0);
  return MONTHS_PER_YEAR * (Math.max(0, follows + inTiers) + (sibling === null ? 0 : unchangedMonthly(sibling)));
}

const usdOf = (tiers: readonly Price[], quantity: number): number => chargeQuantity(tiers, new Big(quantity)).reduce((sum, { usd }) => sum + Number(usd), 0);

const isUnchanged = ({ resourceKind, environmentId }: Evaluation['lines'][number], productionId: string | undefined): boolean =>
  !FOLLOWING.has(resourceKind) || (environmentId !== productionId && !SHARED.has(resourceKind));

function unchangedMonthly({ lines, commitment, design }: Evaluation): number {
  const production = design.environments.find((each) => each.kind === 'production')?.id;
  const listed = lines.reduce((sum, line) => sum + (isUnchanged(line, production) ? Number(line.monthly ?? 0) : 0), 0);
  return commitment.lines.reduce((sum, { line, taken }) => sum - (taken && isUnchanged(line, production) ? Number(taken.savingMonthly) : 0), listed);
}

/** Whether the bill lacks a price that no other size would bring. */
export function lacksWhateverSize({ totals }: Evaluation): boolean {
  return totals.missing.some((line) => !FOLLOWING.has(line.resourceKind));
}
