import type { Plan } from '../../models/document';
import type { Glance } from '../../models/glance';
import type { Result } from '../../models/problem/result';
import type { Report } from '../../models/report/report';
import { newestFirst } from './newestFirst';
import type { OpenWorker } from './workerPort';

export interface EvaluationEvents {
  /** The recommendation of the newest plan, ahead of its answer. */
  readonly onGlance: (glance: Glance) => void;
  readonly onAnswer: (result: Result<Report>) => void;
}

export interface EvaluationClient {
  /** Asks for the answer to this plan; only the newest plan gets one. */
  evaluate(plan: Plan): void;
  close(): void;
}

/** Whoever glances needs little of the engine, and must never wait for an answer. */
export interface EngineWorkers {
  readonly engine: OpenWorker;
  readonly glance: OpenWorker;
}

/** The page draws a recommendation in this time; the engine leaves it the processors meanwhile. */
const DRAWING_MS = 30;

/**
 * Answers in two steps, each in a worker of its own: the recommendation at a glance, then everything. The glance is asked
 * for at once, so that it is made while the page still redraws the edit; the whole answer is begun when the glance has been
 * drawn, so that neither waits for the other and typing does not start what the next key throws away. The very first answer
 * has nothing to be glanced at beside, so it comes alone.
 */
export function createEvaluationClient({ engine, glance }: EngineWorkers, { onGlance, onAnswer }: EvaluationEvents): EvaluationClient {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest: Plan | null = null;
  let warm = false;
  const answers = newestFirst<Report>(engine, {
    request: (id, plan) => ({ kind: 'evaluate', id, plan }),
    read: (message) => (message.kind === 'evaluated' ? message.result : null),
    // A plan may be waiting for its glance while the answer of the one before arrives.
    onResult: (result, plan) => {
      if (!warm) glances.warm(plan);
      warm = true;
      if (plan === newest) onAnswer(result);
    },
  });
  const glances = newestFirst<Glance>(glance, {
    request: (id, plan) => ({ kind: 'glance', id, plan }),
    read: (message) => (message.kind === 'glanced' ? message.result : null),
    onResult: (result, plan) => {
      if (result.ok) onGlance(result.value);
      // Problems, too, are told by the answer.
      timer = setTimeout(() => answers.ask(plan), DRAWING_MS);
    },
  });
  return {
    evaluate: (plan) => {
      const first = newest === null;
      newest = plan;
      clearTimeout(timer);
      if (first) answers.ask(plan);
      else glances.ask(plan);
    },
    close: () => {
      clearTimeout(timer);
      newest = null;
      glances.close();
      answers.close();
    },
  };
}
