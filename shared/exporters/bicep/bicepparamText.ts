import type { Json, JsonObject } from '../../platform/json';

const INDENT = '  ';
const PLAIN_KEY = /^[A-Za-z_]\w*$/;

/** What may not stand in a Bicep string as it is: `${` opens an expression. */
const ESCAPES: readonly (readonly [string, string])[] = [['\\', '\\\\'], ["'", "\\'"], ['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t'], ['${', '\\${']];

/**
 * A parameter file of literals alone, so that nothing in it has to be worked out: one `param` a value, one property a line.
 * Worked example: `{ name: "a'b", zones: [1] }` → `param name = 'a\'b'` and `param zones = [`, `  1`, `]`.
 */
export function bicepparamText(using: string, parameters: JsonObject): string {
  const lines = Object.entries(parameters).map(([name, value]: [string, Json]) => `param ${name} = ${literal(value, '')}`);
  return `using '${using}'\n\n${lines.join('\n')}\n`;
}

function literal(value: Json, indent: string): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return String(value);
  const inner = `${indent}${INDENT}`;
  const [open, close, lines] = Array.isArray(value)
    ? ['[', ']', value.map((entry: Json) => `${inner}${literal(entry, inner)}`)]
    : ['{', '}', Object.entries(value).map(([key, entry]: [string, Json]) => `${inner}${keyText(key)}: ${literal(entry, inner)}`)];
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join('\n')}\n${indent}${close}`;
}

const keyText = (key: string): string => (PLAIN_KEY.test(key) ? key : quoted(key));

function quoted(text: string): string {
  return `'${ESCAPES.reduce((done, [sign, escaped]) => done.replaceAll(sign, escaped), text)}'`;
}
