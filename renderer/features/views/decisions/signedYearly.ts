import { formatMoney } from '../../../i18n';
import { formatQuantity, type Quantity } from '../../why/formatQuantity';

/** A difference of a year with its sign; a missing price says so. */
export function signedYearly(amount: string | null, currency: string): Quantity {
  const quantity = formatQuantity(amount, `${currency}/year`);
  return amount === null ? quantity : { ...quantity, amount: formatMoney(amount, currency, { signed: true }) };
}
