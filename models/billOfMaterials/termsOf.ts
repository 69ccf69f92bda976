import type { Term } from '../figure/term';
import type { BillItem } from './billItem';

/** Quantities of a bill that assumptions have a part in, as calculations to repeat, by the id of the item. */
export function termsOf(items: readonly BillItem[]): Readonly<Record<string, Term>> {
  return Object.fromEntries(items.flatMap(({ id, term }) => (term === undefined ? [] : [[id, term()] as const])));
}
