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

/**
 * Answers in two steps, each in a worker of its own: the recommendation at a glance, then everything. The whole answer is
 * begun when the glance is there, so that the two do not share a processor, and so that typing does not start what the
 * next key throws away.
 */
export function createEvaluationClient({ engine, glance }: EngineWorkers, { onGlance, onAnswer }: EvaluationEvents): EvaluationClient {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let newest: Plan | null = null;
  const answers = newestFirst<Report>(engine, {
    request: (id, plan) => ({ kind: 'evaluate', id, plan }),
    read: (message) => (message.kind === 'evaluated' ? message.result : null),
    // A plan may be waiting for its glance while the answer of the one before arrives.
    onResult: (result, plan) => plan === newest && onAnswer(result),
  });
  const glances = newestFirst<Glance>(glance, {
    request: (id, plan) => ({ kind: 'glance', id, plan }),
    read: (message) => (message.kind === 'glanced' ? message.result : null),
    onResult: (result, plan) => {
      if (result.ok) onGlance(result.value);
      // Problems, too, are told by the answer.
      answers.ask(plan);
    },
  });
  return {
    evaluate: (plan) => {
      newest = plan;
      // Edits of one moment are answered together.
      timer ??= setTimeout(() => {
        timer = null;
        if (newest) glances.ask(newest);
      });
    },
    close: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      newest = null;
      glances.close();
      answers.close();
    },
  };
}
