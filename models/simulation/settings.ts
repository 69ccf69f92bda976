/** How a simulation is played. What the plan may change (failures, bursts, targets) is a registered assumption instead. */
export const SIMULATION = {
  /** Where nobody names one; any number serves. */
  seed: 20261122,
  /** Independent runs of each case; bands narrow with their root, and 20 hold the P95 to a few per cent. */
  runs: 20,
  /** With fewer runs the interval of the mean is wider than what it is of. */
  leastRuns: 3,
  /** Days of queued work are long and steady; fewer of them tell as much. */
  jobRuns: 5,
  /** Requests of a run at the constant peak: 400 of them lie above the 99th percentile. */
  requestsPerRun: 40_000,
  /** A trickle of requests is not played for longer than this. */
  longestPeakSeconds: 14_400,
  /** A flood of requests is played for at least so many service times, or the queue never gets steady. */
  leastServiceTimes: 400,
  /** The start of a peak run, with its empty queue, is not counted. */
  warmUpShare: 0.1,
  /** Arrivals that all runs of one case may have together: seconds of work, whatever the size of the plan. */
  eventsPerCase: 9_000_000,
  /** The busiest day: this many hours with the binding one in their middle. */
  dayHours: 24,
  /** A backlog that lives longer than this has missed any target worth setting. */
  longestDrainHours: 96,
  /** A recovery is followed for this many times the agreed drain time. */
  drainHorizons: 2,
  /** Points of a backlog curve. */
  curvePoints: 48,
  /** Percentiles lie within this share of the exact nearest rank. */
  sketchError: 0.005,
  /** Waits below this are counted as none. */
  leastWaitSeconds: 0.0001,
} as const;
