import type { Band, DayProof, FlowProof, JobProof, RecoveryProof, SimulationReport, WebProof } from '../../../../../../models/simulation/simulationReport';

export const band = (mean: number, halfWidth = 0): Band => ({ mean, halfWidth });

export const webProof = (changes: Partial<WebProof> = {}): WebProof => ({
  id: 'healthy',
  title: 'Peak',
  servers: 3,
  requestsPerRun: 36_000,
  limit: null,
  simulated: { meanWaitMs: band(5, 0.2), p50WaitMs: band(0), p95WaitMs: band(33, 2), p99WaitMs: band(115, 3), utilisation: band(0.25, 0.01) },
  analytic: { meanWaitMs: 5.3, p50WaitMs: 0, p95WaitMs: 34.2, p99WaitMs: 118.4, utilisation: 0.25 },
  targetP95WaitMs: 200,
  met: true,
  ...changes,
});

const hour = (hourOfWeek: number, p95: number, formula: number | null): DayProof['hours'][number] => ({
  hourOfWeek,
  requests: 1000,
  simulated: { p50WaitMs: band(0), p95WaitMs: band(p95, 4), p99WaitMs: band(2 * p95), utilisation: band(0.2), meanWaiting: band(0.1) },
  analytic: formula === null ? null : { p95WaitMs: formula, utilisation: 0.2, meanWaiting: 0.1 },
});

export const dayProof = (changes: Partial<DayProof> = {}): DayProof => ({
  id: 'busiest-day',
  title: 'Busiest day',
  servers: 3,
  requestsPerRun: 2000,
  workerFailuresPerRun: 3,
  loss: null,
  limit: null,
  hours: [hour(167, 20, 22), hour(0, 30, null)],
  targetP95WaitMs: 200,
  met: true,
  ...changes,
});

export const recovery = (changes: Partial<RecoveryProof> = {}): RecoveryProof => ({ id: 'line-back', title: 'Line back', drainHours: band(4, 0.1), fluidDrainHours: 4, curve: [], hours: 16, limit: null, met: true, ...changes });

export const flow = (id: string, delay: number, tolerated: number): FlowProof => ({ id, name: id, p95DelaySeconds: band(delay), fluidDelaySeconds: 0, toleratedDelaySeconds: tolerated, met: delay <= tolerated });

export const jobProof = (changes: Partial<JobProof> = {}): JobProof => ({
  workers: 1,
  runs: 5,
  limit: null,
  backlogMessages: 800,
  drainTargetHours: 8,
  recoveries: [recovery()],
  day: [],
  failures: { failureShare: 0.02, retryMinutes: 10, attemptsPerMessage: band(1.02), givenUpShare: band(0) },
  flows: [flow('orders', 1, 300)],
  ...changes,
});

export const simulation = (changes: Partial<SimulationReport> = {}): SimulationReport => ({ plan: { name: 'Plan', hash: 'abc' }, seed: 7, runs: 20, web: [webProof()], days: [dayProof()], jobs: jobProof(), ...changes });
