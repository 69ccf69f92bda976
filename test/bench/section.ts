import type { PriceBook } from '../../models/prices/priceBook';
import type { Starter } from '../../models/templates';

/** One piece of work, timed many times. */
export interface Measurement {
  readonly id: string;
  readonly name: string;
  readonly runs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** 95 % margin of error of the mean, against the mean. */
  readonly spread: number;
  /** Median in runs of the calibration loop beside it: what two machines can compare. */
  readonly units: number;
}

/** A figure made from measurements: a ratio, a share, a rate. */
export interface Derived {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** It fails above this. */
  readonly limit?: number;
  readonly unit: '×' | '%' | 'ms' | '/s' | 'MiB/s' | 'KiB' | 'MiB' | 'power';
}

export interface WorkOptions {
  /** Calls per timing, for work too short for the clock; the figures are of one call. */
  readonly repeat?: number;
}

export type Measure = (id: string, name: string, work: () => unknown, options?: WorkOptions) => Promise<Measurement>;

export interface Work {
  readonly id: string;
  readonly name: string;
  readonly work: () => unknown;
}

/** For work whose times are set against each other: one measurement for each, in order. */
export type MeasureTogether = (works: readonly Work[]) => readonly Measurement[];

export interface Bench {
  readonly measure: Measure;
  readonly measureTogether: MeasureTogether;
  readonly priceBook: PriceBook;
  /** The starters to measure; a quick run takes one. */
  readonly starters: readonly Starter[];
  readonly quick: boolean;
  /** Time of the calibration loop beside this section. */
  readonly unitMs: number;
}

export interface Findings {
  readonly measurements: readonly Measurement[];
  readonly derived: readonly Derived[];
}

/** One table of the report. A new one is a file in `sections` and a line in its registry. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Needs a browser and the built page. */
  readonly inBrowser?: true;
  measure(bench: Bench): Promise<Findings>;
}

export interface SectionResult extends Findings {
  readonly id: string;
  readonly title: string;
  readonly unitMs: number;
}

export interface BenchRun {
  readonly machine: { readonly cpus: number; readonly load: number; readonly model: string; readonly node: string; readonly platform: string };
  readonly quick: boolean;
  readonly sections: readonly SectionResult[];
}
