import { designContextOf } from './candidates/designContextOf';
import type { Plan } from './document';
import { chooseDesign } from './explanation/chooseDesign';
import type { Decision } from './explanation/decision';
import { placesOf } from './optimiser/placesOf';
import { noDesignLeft } from './pins/noDesignLeft';
import { prepare } from './prepare';
import type { PriceBook } from './prices/priceBook';
import { fail, ok, type Result } from './problem/result';
import { headline } from './report/headline';
import type { BillLine } from './report/report';
import { summariseDesign, type DesignSummary } from './report/summariseDesign';
import { fireRules } from './rules/registry';

/** What a room looks at first: the recommendation with its sizes, objectives and cost, before its reasons and tables. */
export interface Glance {
  readonly headline: string;
  readonly summary: DesignSummary;
  /** Lines of its bill that the book does not price. */
  readonly missing: readonly BillLine[];
}

/**
 * The recommendation of `answer`, and nothing else of it: the same design, sized and billed by the same functions, but
 * without what it was compared with. What at its lowest possible bill is worse than the best design seen is never billed
 * (see `chooseDesign`), so this is several times faster.
 * @param likely looked at first: the closer to the recommendation, the less else must be billed
 * @example the global starter with one more user → headline and summary as in its report
 */
export function glance(plan: Plan, priceBook: PriceBook, likely: Decision | null = null): Result<Glance> {
  const prepared = prepare(plan, priceBook);
  if (!prepared.ok) return prepared;
  const { prices, assumptions, demand, rules } = prepared.value;
  const fired = fireRules({ plan, assumptions }, rules);
  const context = { ...designContextOf(plan, assumptions, prices, demand), fired };
  const chosen = chooseDesign({ places: placesOf(plan, context), fired, prices, likely });
  const production = chosen?.design.environments.find(({ kind }) => kind === 'production');
  if (!chosen || !production) return fail(noDesignLeft(plan.pins));
  return ok({ headline: headline({ plan, recommendation: { chosen } }), summary: summariseDesign(plan, chosen, production), missing: chosen.totals.missing });
}
