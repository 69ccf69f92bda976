import type { Outcome } from '../outcome/outcome';
import type { StepProgress } from '../problem/stepProgress';
import { busiestDay, requestsOf } from './busiestDay';
import { jobCases } from './jobCases';
import { mixService } from './mixService';
import { dayCases, dayProof, playDay } from './proveDay';
import { jobBudget, jobProof, playJobDay, playRecovery, recoveryProof } from './proveJobs';
import { peakCases, peakLength, peakProof, playPeak } from './provePeak';
import { withinBudget, type RunBudget } from './runBudget';
import type { DayProof, JobProof, RecoveryProof, SimulationReport, WebProof } from './simulationReport';

export interface SimulationOptions {
  readonly seed: number;
  /** Independent runs of each case; the bands narrow with their root. */
  readonly runs: number;
}

/** One case of the programme: how often it is played, and what becomes of its runs. */
interface Part {
  readonly title: string;
  readonly budget: RunBudget;
  /** Plays all runs, telling of each. */
  readonly play: (run: <T>(one: (seed: number) => T) => Generator<StepProgress, readonly T[]>) => Generator<StepProgress, void>;
}

/** Seeds of parts and of runs lie so far apart that no two are equal (at most 200 runs). */
const seedOf = (seed: number, part: number, run: number): number => seed + part * 1_000_003 + run * 4_001;

/**
 * Plays the recommended system, run by run, so that the caller can show progress and stop between two runs. Every run
 * has a seed of its own made from the given one: the same options give the same report, bit for bit.
 */
export function* proveSystem(outcome: Outcome, options: SimulationOptions): Generator<StepProgress, SimulationReport> {
  const { web, days, jobs, parts } = programme(outcome, options.runs);
  const total = parts.reduce((sum, part) => sum + part.budget.runs, 0);
  let done = 0;
  for (const [index, part] of parts.entries()) {
    yield* part.play(function* play(one) {
      const results = [];
      for (let run = 0; run < part.budget.runs; run += 1) {
        results.push(one(seedOf(options.seed, index, run)));
        yield { done: (done += 1), total, step: part.title };
      }
      return results;
    });
  }
  return { plan: { name: outcome.plan.name, hash: outcome.planHash }, seed: options.seed, runs: options.runs, web, days, jobs: jobs() };
}

interface Programme {
  readonly parts: readonly Part[];
  /** Filled as the parts are played. */
  readonly web: readonly WebProof[];
  readonly days: readonly DayProof[];
  readonly jobs: () => JobProof | null;
}

function programme({ plan, assumptions, demand, recommendation }: Outcome, runs: number): Programme {
  const production = recommendation.chosen.design.environments.find((each) => each.kind === 'production');
  if (!production) throw new Error('a plan without production passed the document checks');
  const { load } = production.requirements;
  const arrivals = load.arrivalsPerSecond;
  const parts: Part[] = [];
  const web: WebProof[] = [];
  const days: DayProof[] = [];

  if (arrivals > 0) {
    const service = mixService(load.mix, assumptions);
    for (const each of peakCases(production, assumptions)) {
      const budget = withinBudget(arrivals * peakLength(each, arrivals, service, 1).untilSeconds, runs);
      parts.push({
        title: each.title,
        budget,
        play: function* play(run) {
          const results = yield* run((seed) => playPeak(each, arrivals, service, budget.lengthShare, seed));
          web.push(peakProof(each, results, budget.limit, arrivals, service, assumptions));
        },
      });
    }
    const hours = busiestDay(demand, load, assumptions);
    const budget = withinBudget(Math.max(1, hours.reduce((sum, hour) => sum + requestsOf(hour), 0)), runs);
    for (const each of dayCases(production, hours, demand.peakHour, assumptions)) {
      parts.push({
        title: each.title,
        budget,
        play: function* play(run) {
          const results = yield* run((seed) => playDay(each, budget.lengthShare, assumptions, seed));
          days.push(dayProof(each, results, budget.limit, assumptions));
        },
      });
    }
  }

  const cases = jobCases(plan, demand, production, assumptions);
  if (!cases) return { parts, web, days, jobs: () => null };
  const recoveries: RecoveryProof[] = [];
  for (const each of cases.recoveries) {
    const budget = jobBudget(each.run, runs);
    parts.push({
      title: each.title,
      budget,
      play: function* play(run) {
        const results = yield* run((seed) => playRecovery(each, budget.lengthShare, seed));
        recoveries.push(recoveryProof(each, results, budget, assumptions));
      },
    });
  }
  const budget = jobBudget(cases.day, runs);
  let jobs: JobProof | null = null;
  parts.push({
    title: 'Queued flows on the busiest day',
    budget,
    play: function* play(run) {
      const results = yield* run((seed) => playJobDay(cases, budget.lengthShare, seed));
      jobs = jobProof({ cases, jobs: production.requirements.jobs, recoveries, days: results, budget }, assumptions);
    },
  });
  return { parts, web, days, jobs: () => jobs };
}
