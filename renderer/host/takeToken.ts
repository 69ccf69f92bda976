import { LOOPBACK_TOKEN_FRAGMENT } from '../../shared/hostContract/loopback';

const STORAGE_KEY = 'plantwright.token';

/** The parts of a window that hold the token; passed in, so that this is testable without one. */
export interface TokenPlace {
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string };
  readonly history: { replaceState(state: unknown, unused: string, url: string): void };
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
}

/**
 * The loopback token: from the address that opened the page, where it is removed at once so that it is neither
 * bookmarked nor shown on a projector, or from this tab's storage after a reload. A fragment is never sent to a server.
 */
export function takeToken({ location, history, sessionStorage }: TokenPlace): string | null {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const token = fragment.get(LOOPBACK_TOKEN_FRAGMENT);
  if (token === null) return sessionStorage.getItem(STORAGE_KEY);
  sessionStorage.setItem(STORAGE_KEY, token);
  fragment.delete(LOOPBACK_TOKEN_FRAGMENT);
  const rest = fragment.toString();
  history.replaceState(null, '', `${location.pathname}${location.search}${rest === '' ? '' : `#${rest}`}`);
  return token;
}
