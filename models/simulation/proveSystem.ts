import type { Outcome } from '../outcome/outcome';
import { jobCase, jobProof, playJobs } from './proveJobs';
import { peakService, playWeb, webCases, webProof } from './proveWeb';
import type { SimulationProgress, SimulationReport } from './simulationReport';

export interface SimulationOptions {
  readonly seed: number;
  /** Independent runs of each case; the bands narrow with their root. */
  readonly runs: number;
}

/** Days of queued work are long and steady; fewer of them tell as much. */
const MOST_JOB_RUNS = 5;

export const DEFAULT_SIMULATION: SimulationOptions = { seed: 20261122, runs: 20 };

/**
 * Plays the recommended system, run by run, so that the caller can show progress and stop between two runs. Every run
 * has a seed of its own made from the given one: the same options give the same report, bit for bit.
 */
export function* proveSystem(outcome: Outcome, options: SimulationOptions): Generator<SimulationProgress, SimulationReport> {
  const { plan, planHash, assumptions, demand, recommendation, requirements } = outcome;
  const production = recommendation.chosen.design.environments.find((each) => each.kind === 'production');
  if (!production) throw new Error('a plan without production passed the document checks');
  const arrivals = requirements.load.arrivalsPerSecond;
  const cases = arrivals > 0 ? webCases(production, assumptions) : [];
  const jobs = jobCase(plan, requirements.jobs, demand.growthFactor, assumptions);
  const jobRuns = jobs ? Math.min(MOST_JOB_RUNS, options.runs) : 0;
  const total = cases.length * options.runs + 2 * jobRuns;
  let done = 0;
  const numbers = Array.from({ length: options.runs }, (_, run) => run);
  const seedOf = (part: number, run: number): number => options.seed + part * 1_000_003 + run * 7_919;

  const web = [];
  for (const [part, each] of cases.entries()) {
    const service = peakService(production, assumptions);
    const results = [];
    for (const run of numbers) {
      results.push(playWeb(each, arrivals, service, seedOf(part, run)));
      yield { done: (done += 1), total, step: each.title };
    }
    web.push(webProof(each, results, arrivals, service, assumptions));
  }
  if (!jobs) return { plan: { name: plan.name, hash: planHash }, seed: options.seed, runs: options.runs, web, jobs: null };

  const withBacklog = [];
  for (const run of numbers.slice(0, jobRuns)) {
    withBacklog.push(playJobs(jobs, seedOf(10, run)));
    yield { done: (done += 1), total, step: 'Backlog after a survived outage' };
  }
  const ordinary = [];
  for (const run of numbers.slice(0, jobRuns)) {
    ordinary.push(playJobs({ ...jobs, backlog: null }, seedOf(11, run)));
    yield { done: (done += 1), total, step: 'Queued flows on an ordinary day' };
  }
  return { plan: { name: plan.name, hash: planHash }, seed: options.seed, runs: options.runs, web, jobs: jobProof(plan, jobs, withBacklog, ordinary, assumptions) };
}
