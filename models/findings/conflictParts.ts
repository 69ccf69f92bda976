import type { MigrationPlan } from '../report/migrationPlan';

type Conflict = NonNullable<MigrationPlan['conflict']>;

/** What everybody who tells of a conflict says, whatever the words. */
export interface ConflictParts extends Pick<Conflict, 'proven' | 'narrowed'>, Pick<Conflict['relaxation'], 'least' | 'works'> {
  /** Labels: what people set before the factory's calendar. */
  readonly named: readonly string[];
  /** What the waves shown leave out, in words. */
  readonly leftOut: string;
}

export function conflictParts({ constraints, proven, narrowed, relaxation }: Conflict): ConflictParts {
  const ofCalendar = constraints.filter(({ kind }) => kind === 'blackout');
  const limits = constraints.filter(({ kind }) => kind !== 'blackout');
  return { named: [...limits, ...ofCalendar].map(({ label }) => label), leftOut: relaxation.words, proven, narrowed, least: relaxation.least, works: relaxation.works };
}
