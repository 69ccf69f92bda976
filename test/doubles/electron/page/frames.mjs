import { fromChromium } from '../addresses.mjs';

/** Frames of one page by Chromium's ids, so that a message can be traced to the frame that sent it. */
export async function trackFrames(devTools) {
  const frames = new Map();
  const contexts = new Map();
  const keep = ({ id, parentId, url }) => frames.set(id, { parentId, url });
  const keepTree = ({ frame, childFrames = [] }) => {
    keep(frame);
    childFrames.forEach(keepTree);
  };

  devTools.on('Page.frameNavigated', ({ frame }) => keep(frame));
  devTools.on('Page.frameAttached', ({ frameId, parentFrameId }) => keep({ id: frameId, parentId: parentFrameId, url: 'about:blank' }));
  devTools.on('Page.navigatedWithinDocument', ({ frameId, url }) => keep({ ...frames.get(frameId), id: frameId, url }));
  devTools.on('Page.frameDetached', ({ frameId }) => frames.delete(frameId));
  devTools.on('Runtime.executionContextCreated', ({ context }) => contexts.set(context.id, { frameId: context.auxData?.frameId, world: context.name }));
  devTools.on('Runtime.executionContextDestroyed', ({ executionContextId }) => contexts.delete(executionContextId));
  devTools.on('Runtime.executionContextsCleared', () => contexts.clear());
  await devTools.send('Page.enable');
  await devTools.send('Runtime.enable');
  keepTree((await devTools.send('Page.getFrameTree')).frameTree);

  /** What Electron calls WebFrameMain, as far as an app may look; null for a frame that is gone. */
  const frameMain = (frameId) => {
    const frame = frames.get(frameId);
    if (!frame) return null;
    const url = fromChromium(frame.url);
    const parent = frame.parentId === undefined ? null : frameMain(frame.parentId);
    return { url, origin: originOf(url), parent, top: parent?.top ?? null, detached: false };
  };
  return {
    senderOf: (contextId) => frameMain(contexts.get(contextId)?.frameId),
    /** Contexts of a world in frames below the top one. */
    contextsBelowTop: (world) =>
      [...contexts].filter(([, context]) => context.world === world && frames.get(context.frameId)?.parentId !== undefined).map(([id]) => id),
  };
}

function originOf(url) {
  const { protocol, host } = new URL(url);
  return host === '' ? 'null' : `${protocol}//${host}`;
}
