import type { Term } from '../../../../models/figure/term';

export type TermAmount = Extract<Term, { readonly what: string }>;

/** Every amount of a calculation, in the order of reading. */
export function termAmounts(term: Term): readonly TermAmount[] {
  if (typeof term === 'number' || 'assumption' in term) return [];
  return 'what' in term ? [term] : term.of.flatMap(termAmounts);
}
