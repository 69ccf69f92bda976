import type { NumberSteps } from './numberSteps';

export interface InputRange {
  readonly low: number;
  readonly high: number;
}

/**
 * How far an input of the plan may be off: value ± spread, within what the plan may hold. Counts are widened to whole
 * numbers, measures keep six digits.
 * @example 3 plants, spread 0.25 → 2 to 4; 120 GiB → 90 to 150
 */
export function inputRange(steps: NumberSteps, spread: number): InputRange {
  const way = Math.abs(steps.current) * spread;
  const bound = (value: number): number => Math.min(steps.at(steps.up), Math.max(steps.at(-steps.down), value));
  const tidy = (value: number): number => Number(bound(value).toPrecision(6));
  if (movesByWholes(steps)) return { low: bound(Math.floor(steps.current - way)), high: bound(Math.ceil(steps.current + way)) };
  return { low: tidy(steps.current - way), high: tidy(steps.current + way) };
}

/** Whether its values are counts. */
export const movesByWholes = (steps: NumberSteps): boolean => Number.isInteger(steps.at(1)) && Number.isInteger(steps.current);
