import { acceptanceOf, type Acceptance } from '../../../shared/bundle/drift/acceptance';
import type { FileDrift } from '../../../shared/bundle/drift/folderDrift';
import type { FoundDrift } from './findDrift';

export interface DriftRow {
  readonly key: string;
  readonly drift: FileDrift;
  /** Null where the plan can not say it. */
  readonly acceptance: Acceptance | null;
}

/** What can be taken comes first, then what was changed, then what was filled in; files that are not there are only counted. */
export function driftRows({ plan, drifts }: FoundDrift): readonly DriftRow[] {
  const rows = drifts.filter(({ kind }) => kind !== 'gone').map((drift): DriftRow => ({ key: `${drift.file}:${drift.path}`, drift, acceptance: acceptanceOf(plan, drift) }));
  const rank = ({ drift: { kind }, acceptance }: DriftRow): number => (acceptance !== null ? 0 : kind === 'filled' ? 2 : 1);
  return rows.sort((a, b) => rank(a) - rank(b));
}

/** One more or one fewer; of two values for one place of the plan the newer choice holds. */
export function toggled(chosen: readonly DriftRow[], row: DriftRow): readonly DriftRow[] {
  if (chosen.includes(row)) return chosen.filter((other) => other !== row);
  return [...chosen.filter(({ acceptance }) => acceptance?.place !== row.acceptance?.place || acceptance?.value === row.acceptance?.value), row];
}
