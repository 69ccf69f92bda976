import type { Plan, Provenance } from '../../../models/document';
import { placeWords } from '../../../models/document/placeWords';
import { readAt } from '../../../models/document/pointer';
import type { MarkdownColumn } from '../markdownTable';
import { isHeard, type Period } from './period';
import { section } from './section';

/** Inputs that were heard, and those that somebody only guessed, whenever that was. */
export function inputLines(plan: Plan, period: Period): readonly string[] {
  const columns: readonly MarkdownColumn<Provenance>[] = [
    { title: 'Input', cell: ({ path }) => placeWords(plan, path) },
    { title: 'Value', numeric: true, cell: ({ path }) => valueAt(plan, path) },
    { title: 'How sure', cell: ({ sure }) => sure },
    { title: 'Who', cell: ({ by }) => by },
    { title: 'When', cell: ({ asOf }) => asOf },
    { title: 'Remark', cell: ({ note }) => note },
  ];
  const heard = plan.provenance.filter(({ asOf }) => isHeard(period, asOf));
  const guessed = plan.provenance.filter(({ sure }) => sure === 'guessed');
  return [...section('Inputs heard', columns, heard, 'None.'), ...section('To be asked again: guessed inputs', columns, guessed, 'None.')];
}

/** A number or a word as it stands in the plan; a group of values has none of its own. */
function valueAt(plan: Plan, path: string): string | number | null {
  const value = readAt(plan, path);
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}
