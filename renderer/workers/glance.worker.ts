import type { Decision } from '../../models/explanation/decision';
import { glance } from '../../models/glance';
import { fail } from '../../models/problem/result';
import { engineFailure } from './engineFailure';
import type { EngineMessage, EngineRequest } from './engineProtocol';
import { createKnownBooks } from './knownBooks';

const books = createKnownBooks();
/** The recommendation before: few edits change it. */
let likely: Decision | null = null;

function glanceAt(request: Extract<EngineRequest, { kind: 'glance' }>): EngineMessage {
  const { id, plan } = request;
  try {
    const book = books.find(plan.priceBook?.id);
    const result = book.ok ? glance(plan, book.value, likely) : book;
    if (result.ok) likely = result.value.summary.recommendation;
    return { kind: 'glanced', id, result };
  } catch (error) {
    return { kind: 'glanced', id, result: fail(engineFailure(error)) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  if (data.kind === 'book') books.learn(data.text);
  if (data.kind === 'glance') self.postMessage(glanceAt(data));
});
