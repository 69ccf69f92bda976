import type { Assumptions } from '../assumptions/register';
import type { Plan } from '../document/schema/plan';
import type { Money } from './offersFor';

/** What turns a published rate into what the plan pays: the exchange rate, and a surcharge where the term is paid by the month. */
export function moneyOf({ company }: Pick<Plan, 'company'>, assumptions: Assumptions): Money {
  const monthly = (company.commitmentPayment ?? 'monthly') === 'monthly';
  return { exchangeRatePerUsd: company.exchangeRatePerUsd, surcharge: monthly ? assumptions.value('commitment.monthly-surcharge') : 0 };
}
