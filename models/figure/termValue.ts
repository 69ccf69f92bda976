import type { Term, TermJoin } from './term';

const JOINS: Readonly<Record<TermJoin, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '−': (a, b) => a - b,
  '×': (a, b) => a * b,
  '÷': (a, b) => a / b,
  max: (a, b) => Math.max(a, b),
};

/**
 * What a calculation comes to with the given assumptions.
 * @example 3,000,000 requests × a share of 0.01 ÷ 10,000 → 3
 */
export function termValue(term: Term, assumptionOf: (id: string) => number): number {
  if (typeof term === 'number') return term;
  if ('assumption' in term) return assumptionOf(term.assumption);
  if ('what' in term) return term.value;
  return term.of.map((part) => termValue(part, assumptionOf)).reduce((joined, value) => JOINS[term.join](joined, value));
}
