import Big from 'big.js';

const MONEY_DECIMALS = 2;

/** Payments are made in whole cents, half up, as the bill is. */
export const cents = (amount: Big): Big => amount.round(MONEY_DECIMALS, Big.roundHalfUp);
