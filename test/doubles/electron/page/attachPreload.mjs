import { readFile } from 'node:fs/promises';
import { ipcMain } from '../app/ipcMain.mjs';
import { onCommand } from '../control.mjs';
import { isolatedWorld } from './isolatedWorld.mjs';
import { mainWorld } from './mainWorld.mjs';
import { trackFrames } from './frames.mjs';

const WORLD = 'Electron Isolated Context';

/** Runs the built preload in a world of its own before every document of the page, and carries its messages. */
export async function attachPreload(devTools, preloadPath, contents) {
  const frames = await trackFrames(devTools);
  const preload = await readFile(preloadPath, 'utf8');
  await devTools.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${mainWorld})()` });
  await devTools.send('Runtime.addBinding', { name: '__electronDoubleSend', executionContextName: WORLD });
  await devTools.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${isolatedWorld})(function (require, module, exports) {${preload}\n})`, worldName: WORLD });

  devTools.on('Runtime.bindingCalled', async ({ payload, executionContextId }) => {
    const { request, channel, args } = JSON.parse(payload);
    const event = { sender: contents, senderFrame: frames.senderOf(executionContextId), processId: 1, frameId: executionContextId };
    const [ok, text] = await ipcMain.invoke(event, channel, args).then(
      (value) => [true, JSON.stringify(value)],
      (error) => [false, String(error)],
    );
    await reply(devTools, executionContextId, [request, ok, text]).catch(() => undefined);
  });

  onCommand('invoke-below-top', async ({ channel, args }) => {
    const [context] = frames.contextsBelowTop(WORLD);
    if (context === undefined) throw new Error('The page has no frame below the top one.');
    const expression = `__electronDoubleInvoke(${JSON.stringify(channel)}, ${JSON.stringify(args)})`;
    const { result } = await devTools.send('Runtime.evaluate', { expression, contextId: context, awaitPromise: true, returnByValue: true });
    return result.value;
  });
}

const reply = (devTools, executionContextId, values) =>
  devTools.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function (request, ok, text) { globalThis.__electronDoubleReply(request, ok, text); }',
    executionContextId,
    arguments: values.map((value) => (value === undefined ? {} : { value })),
  });
