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
/** A glance that takes longer is not waited for. */
const PATIENCE_MS = 400;

/**
 * Answers in two steps, each in a worker of its own: the recommendation at a glance, then everything. The glance is asked
 * for at once, so that it is made while the page still redraws the edit; the whole answer is begun when the glance has been
 * drawn, so that neither waits for the other and typing does not start what the next key throws away. The very first answer
 * has nothing to be glanced at beside, so it comes alone.
 */
export function createEvaluationClient({ engine, glance }: EngineWorkers, { onGlance, onAnswer }: EvaluationEvents): EvaluationClient {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest: Plan | null = null;
  let asked: Plan | null = null;
  let answered: Plan | null = null;
  let warm = false;
  const answers = newestFirst<Report>(engine, {
    request: (id, plan) => ({ kind: 'evaluate', id, plan }),
    read: (message) => (message.kind === 'evaluated' ? message.result : null),
    onResult: (result, plan) => {
      // A plan may be waiting for its glance while the answer of the one before arrives.
      if (plan !== newest) return;
      answered = plan;
      if (!warm) glances.warm(plan);
      warm = true;
      onAnswer(result);
    },
  });
  const answerIn = (ms: number, plan: Plan): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (plan !== asked) answers.ask(plan);
      asked = plan;
    }, ms);
  };
  const glances = newestFirst<Glance>(glance, {
    request: (id, plan) => ({ kind: 'glance', id, plan }),
    read: (message) => (message.kind === 'glanced' ? message.result : null),
    onResult: (result, plan) => {
      if (result.ok && plan !== answered) onGlance(result.value);
      // Problems, too, are told by the answer.
      answerIn(DRAWING_MS, plan);
    },
  });
  return {
    evaluate: (plan) => {
      const first = newest === null;
      // The same plan may be asked about again: its answer was forgotten with the document.
      [newest, asked, answered] = [plan, null, null];
      if (!first) {
        glances.ask(plan);
        return answerIn(PATIENCE_MS, plan);
      }
      asked = plan;
      answers.ask(plan);
    },
    close: () => {
      clearTimeout(timer);
      newest = null;
      glances.close();
      answers.close();
    },
  };
}
