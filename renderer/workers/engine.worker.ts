import type { Plan } from '../../models/document';
import { answer } from '../../models/pipeline';
import { fail, ok } from '../../models/problem/result';
import { walkSteps } from '../../models/problem/walkSteps';
import { engineFailure } from './engineFailure';
import type { EngineMessage, EngineRequest } from './engineProtocol';
import { exportFiles } from './exportFiles';
import { createKnownBooks } from './knownBooks';

const say = (message: EngineMessage) => self.postMessage(message);
const books = createKnownBooks();
const answerPlan = (plan: Plan) => {
  const book = books.find(plan.priceBook?.id);
  return book.ok ? answer(plan, book.value) : book;
};

/** Glances have a worker of their own. */
type Kind = Exclude<EngineRequest['kind'], 'glance' | 'warm'>;
type Handlers = { readonly [K in Kind]: (request: Extract<EngineRequest, { kind: K }>) => Promise<void> };

const HANDLERS: Handlers = {
  evaluate: async ({ id, plan }) => {
    const result = await attempt(() => answerPlan(plan));
    say({ kind: 'evaluated', id, result });
  },
  export: async ({ id, ...request }) => {
    const result = await attempt(async () => {
      const [{ EXPORTERS }, { comparer }] = await Promise.all([import('../../shared/exporters/registry'), import('../../shared/exporters/comparer')]);
      const compareBy = (plan: Plan, scenario: string | undefined) => {
        const book = books.find(plan.priceBook?.id);
        return book.ok ? comparer(plan, scenario, book.value) : {};
      };
      return exportFiles(request, { answer: answerPlan, comparer: compareBy, exporters: EXPORTERS, onProgress: (progress) => say({ kind: 'progress', id, ...progress }) });
    });
    say({ kind: 'exported', id, result });
  },
  simulate: async ({ id, plan, seed, runs }) => {
    const result = await attempt(async () => {
      const { prove } = await import('../../models/prove');
      const book = books.find(plan.priceBook?.id);
      return !book.ok ? book : walkSteps(prove(plan, book.value, { seed, runs }), (progress) => say({ kind: 'simulating', id, ...progress }));
    });
    say({ kind: 'simulated', id, result });
  },
  sample: async ({ id, plan, seed, draws }) => {
    const result = await attempt(async () => {
      const { sample } = await import('../../models/sample');
      const book = books.find(plan.priceBook?.id);
      return !book.ok ? book : walkSteps(sample(plan, book.value, { seed, draws }), (progress) => say({ kind: 'sampling', id, ...progress }));
    });
    say({ kind: 'sampled', id, result });
  },
  explain: async ({ id, plan }) => {
    const result = await attempt(async () => {
      const { explain } = await import('../../models/explain');
      const book = books.find(plan.priceBook?.id);
      return !book.ok ? book : walkSteps(explain(plan, book.value), (progress) => say({ kind: 'explaining', id, ...progress }));
    });
    say({ kind: 'explained', id, result });
  },
  compare: async ({ id, plan, scenarioIds }) => {
    const result = await attempt(async () => {
      const { compareScenarios } = await import('../../models/compare');
      const book = books.find(plan.priceBook?.id);
      return !book.ok ? book : walkSteps(compareScenarios(plan, book.value, scenarioIds), (progress) => say({ kind: 'comparing', id, ...progress }));
    });
    say({ kind: 'compared', id, result });
  },
  schedule: async ({ id, plan }) => {
    const result = await attempt(async () => {
      const { scheduleWaves } = await import('../../models/scheduleWaves');
      return ok(scheduleWaves(plan, (progress) => say({ kind: 'scheduling', id, ...progress })));
    });
    say({ kind: 'scheduled', id, result });
  },
  calibrate: async ({ id, plan, usage }) => {
    const result = await attempt(async () => {
      const { calibrateInSteps } = await import('../../models/calibrateInSteps');
      const { readUsage } = await import('../../shared/usage/usageText');
      const book = books.find(plan.priceBook?.id);
      return !book.ok ? book : walkSteps(calibrateInSteps(plan, book.value, readUsage(usage)), (progress) => say({ kind: 'calibrating', id, ...progress }));
    });
    say({ kind: 'calibrated', id, result });
  },
  reprice: async ({ id, plan, bookId }) => {
    const result = await attempt(async () => {
      const { reprice } = await import('../../models/reprice');
      const [present, other] = [books.find(plan.priceBook?.id), books.find(bookId)];
      if (!present.ok) return present;
      return other.ok ? reprice(plan, present.value, other.value) : other;
    });
    say({ kind: 'repriced', id, result });
  },
  book: async ({ text }) => books.learn(text),
};

async function attempt<T>(work: () => T | Promise<T>) {
  try {
    return await work();
  } catch (error) {
    return fail(engineFailure(error));
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Extract<EngineRequest, { kind: Kind }>>) => {
  // The request's kind chooses its own handler; TypeScript cannot follow a key of a union.
  const handle = HANDLERS[data.kind] as (request: EngineRequest) => Promise<void>;
  void handle(data);
});
