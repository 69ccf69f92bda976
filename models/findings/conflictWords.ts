import type { MigrationPlan } from '../report/migrationPlan';
import { conflictParts } from './conflictParts';
import { nameFew } from './nameFew';

/** A conflict with all that is unsure of it, the same in findings, reports and on the command line. */
export function conflictWords(conflict: NonNullable<MigrationPlan['conflict']>): readonly [contradicts: string, leftOut: string] {
  const { proven, narrowed, least, works, named, leftOut } = conflictParts(conflict);
  return [
    `${proven ? 'These cannot hold together' : 'No order of waves was found that keeps to all of these'}: ${nameFew(named)}${narrowed ? '' : ' (not all of them may be needed: no smaller set was looked for)'}.`,
    `The waves shown leave out: ${leftOut}${least ? '' : ' (less may be enough: not all was tried)'}.${works ? '' : ' The plan cannot give this way by itself: choose another pilot or free its calendar.'}`,
  ];
}
