import type { AssumptionId, Assumptions } from '../assumptions/register';
import type { Plan } from '../document/schema/plan';
import { changedPlaces } from '../explanation/changedPlaces';
import { trackReads } from '../explanation/trackReads';
import type { StepProgress } from '../problem/stepProgress';
import { drawing } from './drawing';
import type { DrawSystem } from './drawnSystem';
import type { Driver } from './driver';

/** The monthly bill with one driver at its ends and all others as they stand. */
export interface DriverEnds {
  readonly driver: Driver;
  readonly atLow: number;
  readonly atHigh: number;
  /** Between the highest and the lowest of both ends and the point estimate. */
  readonly swing: number;
}

/**
 * Takes each driver to its ends through the engine; those that move the bill, the strongest first. What the point
 * estimate did not read can not move it alone, because the engine is deterministic, and is not tried.
 */
export function* oneByOne(drivers: readonly Driver[], plan: Plan, assumptions: Assumptions, system: DrawSystem): Generator<StepProgress, readonly DriverEnds[]> {
  const { point, tried } = readAtPoint(drivers, plan, assumptions, system);
  const drawn = drawing(plan, assumptions, drivers);
  const ends: DriverEnds[] = [];
  for (const [done, driver] of tried.entries()) {
    yield { done, total: tried.length, step: driver.label };
    const at = (value: number): number => system(...drawn((each) => (each === driver ? value : null))).monthly;
    const [atLow, atHigh] = [at(driver.low), at(driver.high)];
    const swing = Math.max(atLow, point, atHigh) - Math.min(atLow, point, atHigh);
    if (swing > 0) ends.push({ driver, atLow, atHigh, swing });
  }
  return ends.sort((a, b) => b.swing - a.swing || (a.driver.id < b.driver.id ? -1 : 1));
}

/** The point estimate and the drivers that it read. */
function readAtPoint(drivers: readonly Driver[], plan: Plan, assumptions: Assumptions, system: DrawSystem): { readonly point: number; readonly tried: readonly Driver[] } {
  const places = new Set<string>();
  const taken = new Set<AssumptionId>();
  const note = <T>(id: AssumptionId, value: T): T => {
    taken.add(id);
    return value;
  };
  const noted: Assumptions = { value: (id) => note(id, assumptions.value(id)), input: (id) => note(id, assumptions.input(id)) };
  const point = system(trackReads(plan, places), noted).monthly;
  const isRead = (driver: Driver): boolean =>
    driver.kind === 'assumption' ? taken.has(driver.id) : [driver.low, driver.high].some((value) => changedPlaces(plan, driver.write(plan, value)).some((path) => places.has(path)));
  return { point, tried: drivers.filter((driver) => driver.low < driver.high && isRead(driver)) };
}
