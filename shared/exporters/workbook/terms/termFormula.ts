import type { Term, TermJoin } from '../../../../models/figure/term';
import { assumptionName } from './assumptionName';
import type { TermAmount } from './termAmounts';

const JOINS: Readonly<Record<TermJoin, (parts: readonly string[]) => string>> = {
  '+': (parts) => `(${parts.join('+')})`,
  '−': (parts) => `(${parts.join('-')})`,
  '×': (parts) => parts.join('*'),
  '÷': ([first = '0', ...rest]) => [first, ...rest.map((part) => `(${part})`)].join('/'),
  max: (parts) => `MAX(${parts.join(',')})`,
};

/**
 * A calculation as a formula: amounts by their cells, assumptions by their names.
 * Worked example: requests × share ÷ 10,000 → `Volumes!$E$7*A_storage_write_share/(10000)`
 */
export function termFormula(term: Term, cellOf: (amount: TermAmount) => string): string {
  if (typeof term === 'number') return String(term);
  if ('assumption' in term) return assumptionName(term.assumption);
  if ('what' in term) return cellOf(term);
  return JOINS[term.join](term.of.map((part) => termFormula(part, cellOf)));
}
