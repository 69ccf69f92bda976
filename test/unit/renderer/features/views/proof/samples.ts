import type { Band, JobProof, SimulationReport, WebProof } from '../../../../../../models/simulation/simulationReport';

export const band = (mean: number, halfWidth = 0): Band => ({ mean, halfWidth });

export const webProof = (changes: Partial<WebProof> = {}): WebProof => ({
  id: 'healthy',
  title: 'Peak',
  servers: 3,
  requestsPerRun: 36_000,
  simulated: { meanWaitMs: band(5, 0.2), p50WaitMs: band(0), p95WaitMs: band(33, 2), p99WaitMs: band(115, 3), utilisation: band(0.25, 0.01) },
  analytic: { meanWaitMs: 5.3, p50WaitMs: 0, p95WaitMs: 34.2, p99WaitMs: 118.4, utilisation: 0.25 },
  targetP95WaitMs: 200,
  met: true,
  ...changes,
});

export const flow = (id: string, delay: number, tolerated: number): JobProof['flows'][number] => ({ id, name: id, p95DelaySeconds: band(delay), toleratedDelaySeconds: tolerated, met: delay <= tolerated });

export const jobProof = (changes: Partial<JobProof> = {}): JobProof => ({ workers: 1, hours: 16, backlogMessages: 800, drainHours: band(4, 0.1), drainTargetHours: 8, flows: [flow('orders', 1, 300)], ...changes });

export const simulation = (changes: Partial<SimulationReport> = {}): SimulationReport => ({ plan: { name: 'Plan', hash: 'abc' }, seed: 7, runs: 20, web: [webProof()], jobs: jobProof(), ...changes });
