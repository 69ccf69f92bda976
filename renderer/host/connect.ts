import type { HostBridge } from '../../shared/hostContract/bridge';
import type { HostClient } from '../../shared/hostContract/contract';
import { bridgeHost } from './bridge';
import { httpHost } from './http';
import { memoryHost } from './memory';
import { takeToken, type TokenPlace } from './takeToken';

export interface HostWindow extends TokenPlace {
  readonly location: TokenPlace['location'] & { readonly origin: string };
  readonly plantwright?: HostBridge;
}

declare global {
  interface Window {
    /** Put there by the desktop app's preload; absent in a browser. */
    readonly plantwright?: HostBridge;
  }
}

/** The host that this page was opened by. A page without any host still works, with files that live as long as the page. */
export function connect(page: HostWindow): HostClient {
  if (page.plantwright) return bridgeHost(page.plantwright);
  const token = takeToken(page);
  return token === null ? memoryHost().client : httpHost(page.location.origin, token);
}
