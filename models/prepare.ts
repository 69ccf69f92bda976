import { assumptionsOf } from './assumptions/register';
import { checkAnswerable } from './candidates/checkAnswerable';
import { deriveDemand } from './demand/deriveDemand';
import type { Plan, RulePack } from './document';
import type { Outcome } from './outcome/outcome';
import { bookForPlan } from './prices/bookForPlan';
import { indexPrices } from './prices/indexPrices';
import type { PriceBook } from './prices/priceBook';
import { fail, ok, type Result } from './problem/result';
import { checkRulePack } from './rules/pack/checkRulePack';
import { rulesInForce } from './rules/pack/rulesInForce';

/** What every decision about a plan begins with. */
export interface Prepared extends Pick<Outcome, 'prices' | 'assumptions' | 'demand' | 'rules'> {
  /** The rules of the firm that judge beside the built-in ones. */
  readonly own: RulePack | null;
}

/**
 * Checks that the plan can be answered, finds its prices and rules, derives its demand.
 * @param ownRules judge in place of the pack that the plan carries
 */
export function prepare(plan: Plan, priceBook: PriceBook, ownRules?: RulePack): Result<Prepared> {
  const own = ownRules ?? plan.rulePack?.own ?? null;
  const obstacles = [...checkAnswerable(plan), ...(own ? checkRulePack(own, ownRules ? '' : 'rulePack.own.') : [])];
  if (obstacles.length > 0) return fail(...obstacles);
  const book = bookForPlan(priceBook, plan);
  if (!book.ok) return book;
  const assumptions = assumptionsOf(plan);
  return ok({ own, prices: indexPrices(book.value), assumptions, demand: deriveDemand(plan, assumptions), rules: rulesInForce(own) });
}
