import { waitingOf, type Queue } from '../queueing/waiting';

/** A part of an hour with one rate of arrivals. */
export interface QueuePart {
  readonly seconds: number;
  readonly queue: Queue;
}

export interface MixtureWaiting {
  readonly p95WaitSeconds: number;
  readonly utilisation: number;
  /** Requests that wait at a random moment: arrivals × mean wait (Little). */
  readonly meanWaiting: number;
}

/** Halvings of the percentile's bracket: 2⁻⁵⁰ of it is far below a microsecond. */
const HALVINGS = 50;

/**
 * What the formula says about an hour of calm and busy minutes, each taken as if it lasted (pointwise stationary):
 * P(W > t) = Σ wᵢ·Cᵢ·exp(−t·Cᵢ ÷ Wqᵢ), weighted by requests; its 95th percentile by halving.
 * @returns null when the servers cannot keep up with one of the parts, so that no steady state exists
 * @example one part of 3,600 s, λ 50/s, s 0.15 s, scv 1, c 10 → P95 108.8 ms, 0.92 requests waiting
 */
export function mixtureWaiting(parts: readonly QueuePart[]): MixtureWaiting | null {
  const seconds = parts.reduce((sum, part) => sum + part.seconds, 0);
  const requests = parts.reduce((sum, { seconds: length, queue }) => sum + length * queue.arrivalsPerSecond, 0);
  if (requests === 0) return { p95WaitSeconds: 0, utilisation: 0, meanWaiting: 0 };
  const tails = parts.map(({ seconds: length, queue }) => ({ weight: (length * queue.arrivalsPerSecond) / requests, waiting: waitingOf(queue), queue, length }));
  if (tails.some(({ waiting }) => waiting.utilisation >= 1)) return null;
  const above = (wait: number): number =>
    tails.reduce((sum, { weight, waiting }) => sum + (waiting.waitProbability === 0 ? 0 : weight * waiting.waitProbability * Math.exp((-wait * waiting.waitProbability) / waiting.meanWaitSeconds)), 0);
  let [low, high] = [0, Math.max(...tails.map(({ waiting }) => waiting.p95WaitSeconds))];
  for (let step = 0; step < HALVINGS && above(0) > 0.05; step += 1) {
    const middle = (low + high) / 2;
    if (above(middle) > 0.05) low = middle;
    else high = middle;
  }
  return {
    p95WaitSeconds: above(0) > 0.05 ? high : 0,
    utilisation: tails.reduce((sum, { waiting, length }) => sum + waiting.utilisation * length, 0) / seconds,
    meanWaiting: tails.reduce((sum, { waiting, queue, length }) => sum + queue.arrivalsPerSecond * waiting.meanWaitSeconds * length, 0) / seconds,
  };
}
