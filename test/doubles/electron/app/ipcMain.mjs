import { EventEmitter } from 'node:events';
import { onCommand } from '../control.mjs';

class IpcMain extends EventEmitter {
  #handlers = new Map();

  handle(channel, handler) {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }
  removeHandler(channel) {
    this.#handlers.delete(channel);
  }

  /** Arguments and result cross as structured clones, so a function or a live object cannot get through either way. */
  async invoke(event, channel, args) {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await handler(event, ...structuredClone(args)));
  }
}

export const ipcMain = new IpcMain();

/** A message from a frame that the test describes: what a compromised page process could send from an address of its own. */
onCommand('invoke-as', async ({ senderFrame, channel, args }) => {
  const { BrowserWindow } = await import('../window/browserWindow.mjs');
  const sender = BrowserWindow.getAllWindows()[0].webContents;
  return ipcMain.invoke({ sender, senderFrame, processId: 0, frameId: 0 }, channel, args);
});
