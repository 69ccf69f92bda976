import { billDesign } from '../billOfMaterials/billDesign';
import type { Design } from '../candidates/design';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import type { Evaluation, EvaluationContext } from '../evaluation/evaluateCandidate';
import { findTiers } from '../prices/findTiers';
import { KINDS_WITH_SHARED_TIERS, SIZED_KINDS } from './sizedKinds';

const FOLLOWING: ReadonlySet<string> = new Set(SIZED_KINDS.map((kind) => kind.id));
const SHARED: ReadonlySet<string> = new Set(KINDS_WITH_SHARED_TIERS.map((kind) => kind.id));
const CENTS_PER_UNIT = 100;

/**
 * A yearly bill that the design can not go below, in the plan's currency: what follows the sizes at the lowest price of
 * its meter, less a cent a line for rounding, and, where the same candidate has been billed in the same region with
 * other sizes, the lines of that bill that do not follow them. Missing prices count nothing.
 * @example nodes 3 × 730 h × 0.20 USD × 0.92 = 402.96, lines of the other bill 900.00 → 12 × 1,302.95 = 15,635.40
 */
export function billFloor(design: Design, context: EvaluationContext, sibling: Evaluation | null): number {
  const { prices, plan } = context;
  const sized = sibling === null ? design.environments : design.environments.filter((each) => each.kind === 'production');
  const items = billDesign({ ...design, environments: sized }, context, SIZED_KINDS);
  const follows = items.reduce((sum, item) => {
    const tiers = findTiers(prices, item.meter);
    if (tiers === null) return sum;
    const usd = tiers.reduce((least, tier) => Math.min(least, Number(tier.usdPerUnit)), Number.POSITIVE_INFINITY);
    return sum + item.quantity * usd * Number(plan.company.exchangeRatePerUsd) - 1 / CENTS_PER_UNIT;
  }, 0);
  return MONTHS_PER_YEAR * (Math.max(0, follows) + (sibling === null ? 0 : unchangedMonthly(sibling)));
}

const isUnchanged = ({ resourceKind, environmentId }: Evaluation['lines'][number], productionId: string | undefined): boolean =>
  !FOLLOWING.has(resourceKind) || (environmentId !== productionId && !SHARED.has(resourceKind));

function unchangedMonthly({ lines, design }: Evaluation): number {
  const production = design.environments.find((each) => each.kind === 'production')?.id;
  return lines.reduce((sum, line) => sum + (isUnchanged(line, production) ? Number(line.monthly ?? 0) : 0), 0);
}

/** Whether the bill lacks a price that no other size would bring. */
export function lacksWhateverSize({ totals }: Evaluation): boolean {
  return totals.missing.some((line) => !FOLLOWING.has(line.resourceKind));
}
