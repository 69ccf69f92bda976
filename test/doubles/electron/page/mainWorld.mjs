/**
 * Runs in the page's own world before its scripts and builds there what the preload exposes. It is sent as source text,
 * so it uses nothing from outside itself. The two worlds share the document; Chromium copies an event's `detail` when
 * it crosses from one to the other, so no object ever lies in both.
 */
export function mainWorld() {
  const waiting = new Map();
  let calls = 0;
  let answer = null;

  const build = (shape) => {
    if (shape.kind === 'value') return shape.value;
    if (shape.kind === 'function') return stub(shape.id);
    const built = shape.kind === 'array' ? [] : {};
    for (const [key, inner] of Object.entries(shape.entries)) built[key] = build(inner);
    return Object.freeze(built);
  };
  const stub = (id) =>
    Object.freeze((...args) => {
      calls += 1;
      const call = calls;
      // A function or a live object among the arguments is refused here, as it is by Electron's own copying.
      const detail = { call, id, args: structuredClone(args) };
      document.dispatchEvent(new CustomEvent('electron-double:call', { detail }));
      const { kind, value } = answer;
      if (kind === 'threw') throw new Error(value);
      return kind === 'promise' ? new Promise((resolve, reject) => waiting.set(call, { resolve, reject })) : value;
    });

  document.addEventListener('electron-double:expose', ({ detail: { key, shape } }) => {
    Object.defineProperty(window, key, { value: build(shape), enumerable: true });
  });
  document.addEventListener('electron-double:answer', ({ detail }) => {
    answer = detail;
  });
  document.addEventListener('electron-double:settle', ({ detail: { call, ok, value } }) => {
    const { resolve, reject } = waiting.get(call);
    waiting.delete(call);
    if (ok) resolve(value);
    else reject(new Error(value));
  });
}
