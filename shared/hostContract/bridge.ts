/** The one channel between a page and the desktop app's main process. */
export const HOST_CHANNEL = 'plantwright:host';

/** What the preload puts into the page, as `window.plantwright`. Everything is parsed on both sides of it. */
export interface HostBridge {
  call(method: string, input: unknown): Promise<unknown>;
}
