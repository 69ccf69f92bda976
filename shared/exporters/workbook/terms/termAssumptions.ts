import type { Term } from '../../../../models/figure/term';

/** Ids of the assumptions in a calculation. */
export function termAssumptions(term: Term): readonly string[] {
  if (typeof term === 'number' || 'what' in term) return [];
  return 'assumption' in term ? [term.assumption] : term.of.flatMap(termAssumptions);
}
