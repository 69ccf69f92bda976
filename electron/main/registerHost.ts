import { ipcMain, type WebContents } from 'electron';
import { problem } from '../../models/problem/problem';
import { HOST_CHANNEL } from '../../shared/hostContract/bridge';
import type { HostRouter } from '../hostRouter/createRouter';
import { refuse } from '../hostRouter/handler';
import { isTrustedSender } from './security/isTrustedSender';

export interface HostRegistry {
  /** Routes calls of a window until it is gone. */
  attach(contents: WebContents, router: HostRouter): void;
}

/** The one channel between pages and host. Each window has its own router, for its dialogs and its startup plan. */
export function registerHost(): HostRegistry {
  const routers = new Map<number, HostRouter>();
  ipcMain.handle(HOST_CHANNEL, (event, method: unknown, input: unknown) => {
    const router = isTrustedSender(event.senderFrame) ? routers.get(event.sender.id) : undefined;
    return router ? router(method, input) : refuse([problem('host.refused')]);
  });
  return {
    attach(contents, router) {
      const { id } = contents;
      routers.set(id, router);
      contents.once('destroyed', () => routers.delete(id));
    },
  };
}
