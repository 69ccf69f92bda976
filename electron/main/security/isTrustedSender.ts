import type { WebFrameMain } from 'electron';
import { isAppUrl } from './appOrigin';

/** Only the app's own page, in the top frame of a window, may call the host. A frame that is gone has no sender. */
export function isTrustedSender(frame: Pick<WebFrameMain, 'url' | 'parent'> | null): boolean {
  return frame !== null && frame.parent === null && isAppUrl(frame.url);
}
