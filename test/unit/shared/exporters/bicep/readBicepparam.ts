const SIGNS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Reads the literal subset of Bicep that parameter files are made of; anything else is an error. */
export function readBicepparam(text: string): { readonly using: string; readonly parameters: Record<string, unknown> } {
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} expected at ${text.slice(at, at + 30)}`);
  };
  const skip = () => {
    while (/\s/.test(text[at] ?? '')) at += 1;
  };
  const take = (pattern: RegExp): string | null => {
    skip();
    const found = new RegExp(pattern.source, 'y');
    found.lastIndex = at;
    const match = found.exec(text);
    if (match === null) return null;
    at = found.lastIndex;
    return match[0];
  };
  const must = (pattern: RegExp): string => take(pattern) ?? fail(pattern.source);
  const string = (): string =>
    must(/'(?:\\.|[^'\\])*'/)
      .slice(1, -1)
      .replace(/\$\{|\\(\$\{|.)/g, (_all, sign: string | undefined) => (sign === undefined ? fail('no expression') : (SIGNS[sign] ?? sign)));
  const value = (): unknown => {
    skip();
    if (text[at] === "'") return string();
    if (take(/\[/) !== null) {
      const list: unknown[] = [];
      while (take(/\]/) === null) list.push(value());
      return list;
    }
    if (take(/\{/) !== null) {
      const entries: [string, unknown][] = [];
      while (take(/\}/) === null) {
        skip();
        const key = text[at] === "'" ? string() : must(/[A-Za-z_]\w*/);
        must(/:/);
        entries.push([key, value()]);
      }
      return Object.fromEntries(entries);
    }
    return JSON.parse(must(/-?\d+(?![\d.])|true|false|null/)) as unknown;
  };
  must(/using\b/);
  skip();
  const using = string();
  const parameters: Record<string, unknown> = {};
  while (take(/param\b/) !== null) {
    const name = must(/[A-Za-z_]\w*/);
    must(/=/);
    parameters[name] = value();
  }
  skip();
  if (at < text.length) fail('the end');
  return { using, parameters };
}
