import type { IncomingMessage } from 'node:http';
import { LOOPBACK_TOKEN_HEADER } from '../../shared/hostContract/loopback';
import type { Refusal } from './refusal';
import { isToken } from './token';

/** What the server knows about itself. */
export interface Self {
  /** `127.0.0.1:49152` */
  readonly host: string;
  /** `http://127.0.0.1:49152` */
  readonly origin: string;
  readonly token: string;
}

type Check = (request: IncomingMessage, self: Self) => Refusal | null;

const forbidden = (reason: string): Refusal => ({ status: 403, code: 'host.refused', reason });

const headerOf = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** A foreign name that resolves to 127.0.0.1 (DNS rebinding) shows in the Host header. */
const hostIsOurs: Check = (request, self) => (request.headers.host === self.host ? null : forbidden('it was sent to a foreign host name'));

/** Browsers name the page that asks; other sites cannot hide or forge it. */
const originIsOurs: Check = (request, self) => (request.headers.origin === self.origin ? null : forbidden('it came from a foreign page'));

const siteIsOurs: Check = (request) => {
  const site = headerOf(request, 'sec-fetch-site');
  return site === undefined || site === 'same-origin' ? null : forbidden('it came from a foreign page');
};

/** Another program or another user of this machine can reach the port, but does not know the token. */
const tokenIsOurs: Check = (request, self) =>
  isToken(self.token, headerOf(request, LOOPBACK_TOKEN_HEADER))
    ? null
    : { status: 401, code: 'host.refused', reason: 'it did not carry the token of this window; open the address that the app printed' };

/** JSON as a content type cannot be sent across sites without a preflight, and preflights are never answered. */
const bodyIsJson: Check = (request) =>
  headerOf(request, 'content-type')?.split(';')[0]?.trim().toLowerCase() === 'application/json'
    ? null
    : { status: 415, code: 'host.request-invalid', reason: 'it is not JSON' };

const firstRefusal = (checks: readonly Check[]): Check => (request, self) => {
  for (const check of checks) {
    const refusal = check(request, self);
    if (refusal) return refusal;
  }
  return null;
};

/** For the page's own files: they hold no secret, but a foreign name must not get them either. */
export const checkPageRequest: Check = hostIsOurs;

/** For host methods, in the order from cheapest to most telling; the body is read only afterwards. */
export const checkCall: Check = firstRefusal([hostIsOurs, originIsOurs, siteIsOurs, tokenIsOurs, bodyIsJson]);
