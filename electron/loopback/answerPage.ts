import type { IncomingMessage } from 'node:http';
import type { PageFiles } from '../adapters/page/pageFiles';
import { refuseRequest, type Answer } from './answerCall';
import { checkPageRequest, type Self } from './checkRequest';

/** GET of one of the page's files. */
export async function answerPage(request: IncomingMessage, path: string, self: Self, page: PageFiles): Promise<Answer> {
  const refusal = checkPageRequest(request, self);
  if (refusal) return refuseRequest(refusal);
  const file = await page.read(path);
  if (file === null) return refuseRequest({ status: 404, code: 'host.refused', reason: 'there is no such page' });
  return { status: 200, contentType: file.contentType, body: file.bytes };
}
