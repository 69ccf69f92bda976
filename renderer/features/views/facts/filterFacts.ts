import type { FactGrade } from '../../../../models/figure/figure';
import type { FactRow } from '../../../../models/report/factRow';
import { areaOf, type FactArea } from './factAreas';
import { factWords } from './factWords';

export interface FactFilter {
  readonly query: string;
  /** Null: every grade. */
  readonly grade: FactGrade | null;
  /** Null: every area. */
  readonly area: FactArea | null;
}

/** Facts of the grade and area that contain every word of the query. */
export function filterFacts(rows: readonly FactRow[], { query, grade, area }: FactFilter): readonly FactRow[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (grade !== null && row.grade !== grade) return false;
    if (area !== null && areaOf(row.id) !== area) return false;
    const haystack = `${row.id} ${factWords(row).name} ${row.label} ${String(row.value)} ${row.unit} ${row.source} ${row.asOf}`.toLocaleLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}
