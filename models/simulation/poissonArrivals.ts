import { exponential, type Random } from './random';

/** A time with one rate of arrivals; the stretches of a run follow each other from 0. */
export interface Stretch {
  readonly untilSeconds: number;
  readonly perSecond: number;
}

/**
 * Arrivals at random whose rate changes from stretch to stretch. Exact: a gap that reaches over the end of a stretch is
 * drawn anew from there, which a stream without memory allows.
 */
export class PoissonArrivals<S extends Stretch> {
  nextAt = 0;
  /** The stretch that the next arrival lies in. */
  stretch: S | undefined;
  readonly #stretches: readonly S[];
  readonly #random: Random;
  #index = 0;

  constructor(stretches: readonly S[], random: Random) {
    this.#stretches = stretches;
    this.#random = random;
    this.advance();
  }

  /** Moves on to the next arrival; after the last stretch it is infinitely far away. */
  advance(): void {
    let from = this.nextAt;
    for (let stretch = this.#stretches[this.#index]; stretch; stretch = this.#stretches[(this.#index += 1)]) {
      const at = stretch.perSecond > 0 ? from + exponential(this.#random, 1 / stretch.perSecond) : Number.POSITIVE_INFINITY;
      if (at < stretch.untilSeconds) {
        this.nextAt = at;
        this.stretch = stretch;
        return;
      }
      from = Math.max(from, stretch.untilSeconds);
    }
    this.nextAt = Number.POSITIVE_INFINITY;
    this.stretch = undefined;
  }
}
