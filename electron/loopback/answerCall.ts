import type { IncomingMessage } from 'node:http';
import { LOOPBACK_PATH } from '../../shared/hostContract/loopback';
import type { HostRouter } from '../hostRouter/createRouter';
import { checkCall, type Self } from './checkRequest';
import { readBody } from './readBody';
import { refusalBody, type Refusal } from './refusal';

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Buffer;
  /** The connection ends with this answer, because the rest of the request stays unread. */
  readonly close?: boolean;
}

const JSON_TYPE = 'application/json; charset=utf-8';

export const refuseRequest = (refusal: Refusal): Answer => ({ status: refusal.status, contentType: JSON_TYPE, body: refusalBody(refusal), close: true });

/** POST /host/<method> with the input as JSON; the router does the rest. */
export async function answerCall(request: IncomingMessage, path: string, self: Self, router: HostRouter, maxBodyBytes: number): Promise<Answer> {
  const refusal = checkCall(request, self);
  if (refusal) return refuseRequest(refusal);
  const body = await readBody(request, maxBodyBytes);
  if (body === null) return refuseRequest({ status: 413, code: 'host.request-invalid', reason: 'it is too large' });
  const input = parseJson(body);
  if (input === undefined) return refuseRequest({ status: 400, code: 'host.request-invalid', reason: 'it is not JSON' });
  const answer = await router(path.slice(LOOPBACK_PATH.length), input);
  return { status: 200, contentType: JSON_TYPE, body: JSON.stringify(answer) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
