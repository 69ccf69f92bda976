import type { Decision } from '../../models/explanation/decision';
import type { Plan } from '../../models/document';
import { glance, type Glance } from '../../models/glance';
import { fail, type Result } from '../../models/problem/result';
import { engineFailure } from './engineFailure';
import type { EngineMessage, EngineRequest } from './engineProtocol';
import { createKnownBooks } from './knownBooks';
import { warmUp } from './warmUp';

const books = createKnownBooks();
/** The recommendation before: few edits change it. */
let likely: Decision | null = null;

function glanceAt(plan: Plan): Result<Glance> {
  try {
    const book = books.find(plan.priceBook?.id);
    const result = book.ok ? glance(plan, book.value, likely) : book;
    if (result.ok) likely = result.value.summary.recommendation;
    return result;
  } catch (error) {
    return fail(engineFailure(error));
  }
}

const answer = (message: EngineMessage): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  if (data.kind === 'book') books.learn(data.text);
  if (data.kind === 'warm') warmUp(data.plan, glanceAt);
  if (data.kind === 'glance') answer({ kind: 'glanced', id: data.id, result: glanceAt(data.plan) });
});
