import Big from 'big.js';
import { cents } from './cents';

/** Prices of a book in the plan's currency were divided by its rate to 20 decimals; times the rate again they are off far behind these. */
const EXACT_DECIMALS = 12;

/**
 * What a charge in USD comes to in the plan's currency, to the cent. The division of such a price leaves a tail of nines,
 * which must not turn half a cent down.
 * @example 730 × 0.00161290322580645161 USD × 0.93 = 1.09499…999 → 1.095 → 1.10
 */
export const chargedCents = (usd: Big, exchangeRatePerUsd: string): Big => cents(usd.times(exchangeRatePerUsd).round(EXACT_DECIMALS, Big.roundHalfUp));
