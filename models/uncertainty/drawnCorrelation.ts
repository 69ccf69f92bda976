import type { Correlation } from '../document/schema/planning';
import type { Driver } from './driver';
import { rankCorrelation } from './rankCorrelation';
import type { StatedCorrelation } from './sampleReport';

/** A correlation of the plan beside that of the drawn values; null where one of the two is not unsure, so that nothing is drawn. */
export function drawnCorrelation({ between, rank, by, reason }: Correlation, drivers: readonly Driver[], valuesOf: (driver: Driver) => Float64Array): StatedCorrelation {
  const [one, other] = between.map((id) => drivers.find((driver) => driver.id === id));
  return { between: [...between], labels: [one?.label ?? between[0], other?.label ?? between[1]], stated: rank, drawn: one && other ? rankCorrelation(valuesOf(one), valuesOf(other)) : null, by, reason };
}
