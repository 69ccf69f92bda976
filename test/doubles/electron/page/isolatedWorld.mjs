/**
 * Runs in an isolated world of the page: the preload's place. Sent as source text, with the built preload wrapped in a function.
 * `require` knows only `electron`, and of that only what a sandboxed preload of this app needs; there is no `process`.
 */
export function isolatedWorld(preload) {
  const pipe = globalThis.__electronDoubleSend;
  const pending = new Map();
  const functions = new Map();
  let requests = 0;

  const send = (channel, args) =>
    new Promise((resolve, reject) => {
      requests += 1;
      pending.set(requests, { resolve, reject });
      pipe(JSON.stringify({ request: requests, channel, args: asData(args) }));
    });
  globalThis.__electronDoubleReply = (request, ok, text) => {
    const { resolve, reject } = pending.get(request);
    pending.delete(request);
    if (ok) resolve(text === undefined ? undefined : JSON.parse(text));
    else reject(new Error(text));
  };
  // The raw pipe of this frame, for tests of what a compromised page could send.
  globalThis.__electronDoubleInvoke = send;

  /** Structured clone as Electron does it, and beyond that only data that JSON carries unchanged. */
  const asData = (value) => {
    let copy;
    try {
      copy = structuredClone(value);
    } catch {
      throw new Error('An object could not be cloned.');
    }
    requirePlain(copy);
    return copy;
  };
  const requirePlain = (value) => {
    if (value === null || typeof value !== 'object') {
      if (typeof value === 'bigint' || Number.isNaN(value)) throw new Error('The double carries only data that JSON can hold.');
      return;
    }
    const prototype = Object.getPrototypeOf(value);
    if (!Array.isArray(value) && prototype !== Object.prototype) throw new Error('The double carries only data that JSON can hold.');
    Object.values(value).forEach(requirePlain);
  };

  const describe = (value) => {
    if (typeof value === 'function') {
      functions.set(functions.size + 1, value);
      return { kind: 'function', id: functions.size };
    }
    if (value === null || typeof value !== 'object') return { kind: 'value', value: structuredClone(value) };
    const entries = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, describe(inner)]));
    return { kind: Array.isArray(value) ? 'array' : 'object', entries };
  };
  const dispatch = (name, detail) => document.dispatchEvent(new CustomEvent(`electron-double:${name}`, { detail }));
  const text = (error) => (error instanceof Error ? error.message : String(error));

  document.addEventListener('electron-double:call', ({ detail: { call, id, args } }) => {
    try {
      const value = functions.get(id)(...args);
      if (!(value instanceof Promise)) return dispatch('answer', { kind: 'value', value: structuredClone(value) });
      dispatch('answer', { kind: 'promise' });
      value.then(
        (settled) => dispatch('settle', { call, ok: true, value: structuredClone(settled) }),
        (error) => dispatch('settle', { call, ok: false, value: text(error) }),
      );
    } catch (error) {
      dispatch('answer', { kind: 'threw', value: text(error) });
    }
  });

  const electron = {
    contextBridge: {
      exposeInMainWorld(key, api) {
        if (key in window) throw new Error(`Cannot bind an API on top of an existing property: ${key}`);
        dispatch('expose', { key, shape: describe(api) });
      },
    },
    ipcRenderer: {
      invoke: (channel, ...args) =>
        send(channel, args).catch((error) => {
          throw new Error(`Error invoking remote method '${channel}': ${text(error)}`);
        }),
    },
  };
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name}`);
  };
  // As with `nodeIntegrationInSubFrames: false`, frames below the top get no preload.
  if (window !== window.top) return;
  const module = { exports: {} };
  preload(require, module, module.exports);
}
