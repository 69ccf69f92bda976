import { EXPLAIN } from './settings';

/** The values that a search may take: whole steps away from today's value, rounded so that they read well. */
export interface NumberSteps {
  readonly current: number;
  /** Steps down and up to the ends of the range. */
  readonly down: number;
  readonly up: number;
  /** The value so many steps away; 0 is today's, exactly. */
  readonly at: (steps: number) => number;
}

interface Range {
  readonly current: number;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

/**
 * Counts move by 1, measures by powers of ten that follow from their size.
 * @example current 340 with 3 digits → steps of 0.1
 */
export function numberSteps({ current, least, most, whole }: Range): NumberSteps {
  const size = current === 0 ? Math.max(Math.abs(least), Math.abs(most)) : Math.abs(current);
  const power = whole ? 0 : Math.floor(Math.log10(size)) - EXPLAIN.digits;
  const step = 10 ** power;
  const decimals = Math.max(0, -power);
  return {
    current,
    down: Math.max(0, Math.floor((current - least) / step)),
    up: Math.max(0, Math.floor((most - current) / step)),
    at: (steps) => (steps === 0 ? current : Number((current + steps * step).toFixed(decimals))),
  };
}
