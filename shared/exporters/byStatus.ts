import type { AlternativeRow } from '../../models/report/report';

/** What could have been chosen tells most; what is excluded is many and tells little. */
const ORDER: readonly AlternativeRow['status'][] = ['chosen', 'runner-up', 'feasible', 'misses-objective', 'unpriced', 'excluded'];

/** Alternatives by what became of them, those that could be chosen first; those of one kind stay in their order. */
export const byStatus = (rows: readonly AlternativeRow[]): readonly AlternativeRow[] => ORDER.flatMap((status) => rows.filter((row) => row.status === status));
