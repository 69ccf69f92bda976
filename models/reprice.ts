import Big from 'big.js';
import type { Plan, RulePack } from './document';
import { answer } from './pipeline';
import { bookForPlan } from './prices/bookForPlan';
import { indexPrices } from './prices/indexPrices';
import type { PriceBook } from './prices/priceBook';
import { ok, type Result } from './problem/result';
import { repriceBill } from './repricing/repriceBill';
import type { Repricing, RepricedLine } from './repricing/repricing';
import { MONEY_DECIMALS } from './cost/cents';

/**
 * What a second price book does to a plan: its present bill line by line at the new prices, and the answer that the engine
 * gives at them, which may be another design.
 */
export function reprice(plan: Plan, from: PriceBook, to: PriceBook, ownRules?: RulePack): Result<Repricing> {
  const present = answer(plan, from, ownRules);
  if (!present.ok) return present;
  const fresh = answer(plan, to, ownRules);
  if (!fresh.ok) return fresh;

  const after = bookForPlan(to, plan);
  if (!after.ok) return after;

  const { bill, summary } = present.value;
  const lines = repriceBill(bill, indexPrices(after.value), from.currency !== to.currency);
  const total = (of: (line: RepricedLine) => string | null): string => lines.reduce((sum, line) => sum.plus(of(line) ?? 0), new Big(0)).toFixed(MONEY_DECIMALS);
  return ok({
    plan: summary.plan,
    currency: bill.currency,
    before: summary.priceBook,
    after: fresh.value.summary.priceBook,
    lines,
    monthlyBefore: total((line) => line.monthlyBefore),
    monthlyAfter: total((line) => line.monthlyAfter),
    completeBefore: lines.every((line) => line.monthlyBefore !== null),
    completeAfter: lines.every((line) => line.monthlyAfter !== null),
    answer: {
      monthly: fresh.value.summary.cost.monthly,
      complete: fresh.value.summary.complete,
      recommendation: fresh.value.summary.recommendation,
      sameDesign: JSON.stringify(idsAndQuantities(fresh.value.bill.lines)) === JSON.stringify(idsAndQuantities(bill.lines)),
    },
  });
}

const idsAndQuantities = (lines: readonly { readonly id: string; readonly sku: string; readonly region: string; readonly quantity: string }[]): readonly string[] =>
  lines.map(({ id, sku, region, quantity }) => [id, sku, region, quantity].join('|')).sort();
