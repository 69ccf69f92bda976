import type { RaciRow } from '../../../models/cutover/pack';
import { CUTOVER_ROLES, type CutoverRole } from '../../../models/cutover/roles';
import { table, type Block } from '../../blocks/block';

/** Steps down, roles across; roles without a part are left out. */
export function raciTable(rows: readonly RaciRow[]): readonly Block[] {
  const roles = (Object.keys(CUTOVER_ROLES) as CutoverRole[]).filter((role) => rows.some((row) => lettersOf(row, role) !== ''));
  return table(['Step', ...roles.map((role) => CUTOVER_ROLES[role])], rows.map((row) => [row.title, ...roles.map((role) => lettersOf(row, role))]));
}

/** `R`, `A`, `C`, `I` or nothing; who does a thing and answers for it has both letters. */
export function lettersOf({ responsible, accountable, consulted, informed }: RaciRow, role: CutoverRole): string {
  const letters = [responsible === role ? 'R' : '', accountable === role ? 'A' : ''].join('');
  if (letters !== '') return letters;
  return consulted.includes(role) ? 'C' : informed.includes(role) ? 'I' : '';
}
