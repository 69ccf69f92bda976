/** Module loader hook: `import … from 'electron'` finds the double. The app's own files are not touched. */
const DOUBLE = new URL('./electron.mjs', import.meta.url).href;

export async function resolve(specifier, context, next) {
  return specifier === 'electron' || specifier === 'electron/main' ? { url: DOUBLE, shortCircuit: true } : next(specifier, context);
}
