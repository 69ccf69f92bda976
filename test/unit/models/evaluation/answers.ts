import type { Plan } from '../../../../models/document';
import { answer } from '../../../../models/pipeline';
import type { PriceBook } from '../../../../models/prices/priceBook';
import type { Report } from '../../../../models/report/report';
import type { EvaluationSummary } from '../../../../models/report/summary';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { withPin } from './plans';

/** The report of a plan that must be answerable. */
export function reportOf(plan: Plan, book: PriceBook = embeddedPriceBook): Report {
  const result = answer(plan, book);
  if (!result.ok) throw new Error(`no answer: ${JSON.stringify(result.problems)}`);
  return result.value;
}

/** The same plan with the four decisions of the engine fixed, so that only one candidate is worked out. */
export function decidedAs(plan: Plan, { tenancy, tier, platform, database }: Partial<EvaluationSummary['recommendation']>): Plan {
  const pins = { tenancy, tier, platform, database } as const;
  return (Object.keys(pins) as (keyof typeof pins)[]).reduce((fixed, target) => {
    const value = pins[target];
    return value === undefined ? fixed : withPin(fixed, target, value);
  }, plan);
}
