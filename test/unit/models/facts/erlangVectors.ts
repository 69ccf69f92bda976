export interface ErlangVector {
  readonly arrivalsPerSecond: number;
  readonly serviceSeconds: number;
  readonly workers: number;
  readonly utilisation: number;
  readonly probabilityOfWait: number;
  readonly meanWaitMs: number;
}

/** Erlang C computed independently (rounded: probability to 5 places, wait to 0.01 ms). */
export const ERLANG_VECTORS: readonly ErlangVector[] = [
  { arrivalsPerSecond: 6, serviceSeconds: 0.15, workers: 1, utilisation: 0.9, probabilityOfWait: 0.9, meanWaitMs: 1350 },
  { arrivalsPerSecond: 6, serviceSeconds: 0.15, workers: 2, utilisation: 0.45, probabilityOfWait: 0.27931, meanWaitMs: 38.09 },
  { arrivalsPerSecond: 12, serviceSeconds: 0.15, workers: 3, utilisation: 0.6, probabilityOfWait: 0.35474, meanWaitMs: 44.34 },
  { arrivalsPerSecond: 12, serviceSeconds: 0.15, workers: 4, utilisation: 0.45, probabilityOfWait: 0.12853, meanWaitMs: 8.76 },
  { arrivalsPerSecond: 20, serviceSeconds: 0.15, workers: 5, utilisation: 0.6, probabilityOfWait: 0.23615, meanWaitMs: 17.71 },
  { arrivalsPerSecond: 50, serviceSeconds: 0.15, workers: 8, utilisation: 0.9375, probabilityOfWait: 0.80725, meanWaitMs: 242.18 },
  { arrivalsPerSecond: 50, serviceSeconds: 0.15, workers: 10, utilisation: 0.75, probabilityOfWait: 0.30661, meanWaitMs: 18.4 },
  { arrivalsPerSecond: 50, serviceSeconds: 0.15, workers: 12, utilisation: 0.625, probabilityOfWait: 0.09578, meanWaitMs: 3.19 },
  { arrivalsPerSecond: 100, serviceSeconds: 0.15, workers: 24, utilisation: 0.625, probabilityOfWait: 0.02207, meanWaitMs: 0.37 },
  { arrivalsPerSecond: 40, serviceSeconds: 0.3, workers: 16, utilisation: 0.75, probabilityOfWait: 0.20457, meanWaitMs: 15.34 },
];
