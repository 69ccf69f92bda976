import Big from 'big.js';

export const MONEY_DECIMALS = 2;

/**
 * Money is whole cents, half up: here the engine's floats and the products of prices end.
 * @example cents(308.936) → 308.94
 */
export const cents = (amount: Big | number): Big => new Big(amount).round(MONEY_DECIMALS, Big.roundHalfUp);
