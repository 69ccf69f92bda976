import type { AssumptionOverride } from '../../../../models/document';
import type { AssumptionRow } from '../../../../models/report/report';

/** A row of the register together with what this plan puts in its place. */
export interface RegisterRow extends AssumptionRow {
  readonly override: AssumptionOverride | null;
}

/** The plan is newer than the report while the engine works, so its overrides count. */
export function registerRows(rows: readonly AssumptionRow[], overrides: readonly AssumptionOverride[]): readonly RegisterRow[] {
  const byId = new Map(overrides.map((override) => [override.id, override]));
  return rows.map((row) => ({ ...row, override: byId.get(row.id) ?? null }));
}

/** Rows that contain every word of the query; an id that matches exactly stands alone. */
export function filterAssumptions(rows: readonly RegisterRow[], query: string, overriddenOnly: boolean): readonly RegisterRow[] {
  const candidates = overriddenOnly ? rows.filter((row) => row.override !== null) : rows;
  const exact = candidates.filter((row) => row.id === query.trim());
  if (exact.length > 0) return exact;
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return candidates.filter((row) => {
    const haystack = `${row.id} ${row.label} ${row.rationale} ${row.unit}`.toLocaleLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}
