import Big from 'big.js';
import type { Plan } from '../document/schema/plan';
import type { SteppedPrice } from '../document/schema/planning';

const MONTH_LENGTH = 'yyyy-mm'.length;

/**
 * By what a price has changed in a month against today: the product of 1 + change over the steps that began in it or before.
 * @example + 5 % from 2028-01-01, + 4 % from 2029-01-01 → 1 until 2027-12, 1.05 in 2028, 1.092 from 2029
 */
export function priceFactor({ priceSteps = [] }: Pick<Plan, 'priceSteps'>, what: SteppedPrice, month: string): Big {
  return priceSteps.filter((step) => step.what === what && step.from.slice(0, MONTH_LENGTH) <= month).reduce((factor, { change }) => factor.times(new Big(1).plus(change)), new Big(1));
}
