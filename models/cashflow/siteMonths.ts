import { monthsUntil } from '../commitments/monthsUntil';
import type { WaveRow } from '../report/report';

/** The month, counted from 0, in which the wave of each site ends. */
export function siteMonths(waves: readonly WaveRow[], startDate: string): ReadonlyMap<string, number> {
  const moves = waves.filter(({ kind }) => kind === 'pilot' || kind === 'production');
  return new Map(moves.flatMap(({ items, end }) => items.map(({ id }) => [id, monthsUntil(startDate, end)] as const)));
}
