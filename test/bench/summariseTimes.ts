import { meanWithBand } from '../../models/simulation/meanWithBand';
import { percentile } from './percentile';
import type { Measurement } from './section';

/** Times of one piece of work as a row of the report; `unitMs` is the calibration loop's time. */
export function summariseTimes(id: string, name: string, times: readonly number[], unitMs: number): Measurement {
  const medianMs = percentile(times, 0.5);
  const { mean, halfWidth } = meanWithBand(times);
  return { id, name, runs: times.length, medianMs, p95Ms: percentile(times, 0.95), spread: times.length < 2 ? 0 : halfWidth / mean, units: medianMs / unitMs };
}
