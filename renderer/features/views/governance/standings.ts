import type { Standing } from '../../../../models/governance/governance';

/** The order in which somebody works: what is wrong, what is not known, what stands. */
export const STANDINGS: readonly Standing[] = ['gap', 'open', 'provided', 'met', 'not-applicable'];

export const isStanding = (value: string): value is Standing => STANDINGS.some((standing) => standing === value);

/** Gaps first; rows of one standing keep their order. */
export function byStanding<Row extends { readonly standing: Standing }>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
}
