import type { CommitmentOffer } from '../commitments/offersFor';

/**
 * What is bought: a savings plan is an amount of money an hour, a reservation a number of whole units of its meter.
 * @example 2 servers at 0.3392 USD → savings plan of 0.6784 USD/h; 2 servers with 4 vCores each → 8 reserved vCores
 */
export function committedAmount({ term, price, perUnit, quantity }: Pick<CommitmentOffer, 'term' | 'price' | 'perUnit' | 'quantity'>): { readonly quantity: number; readonly unit: string } {
  if (!term.whole) return { quantity: quantity * perUnit * Number(price.usdPerUnit), unit: 'USD/h' };
  return { quantity: quantity * perUnit, unit: /vcore/i.test(price.unit) ? 'vCores' : 'instances' };
}
