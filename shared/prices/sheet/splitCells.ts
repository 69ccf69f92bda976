/** Delimited text (RFC 4180) as rows, each with the number of the line on which it begins. Quoted cells hold delimiters, quotes and line breaks. */
export function splitCells(text: string, delimiter: string): readonly { readonly number: number; readonly cells: readonly string[] }[] {
  const rows: { number: number; cells: string[] }[] = [];
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n]*))(${delimiter}|\\r?\\n|$)`, 'gy');
  let line = 1;
  let row = { number: line, cells: [] as string[] };
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    // A quote inside a plain cell: taken as it stands up to the next delimiter.
    const [whole, quoted, plain, end = ''] = match ?? strayQuote(text, at, delimiter, pattern);
    row.cells.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    line += (whole.match(/\n/g) ?? []).length;
    if (end === delimiter && pattern.lastIndex < text.length) continue;
    rows.push(row);
    row = { number: line, cells: [] };
  }
  return rows;
}

function strayQuote(text: string, at: number, delimiter: string, pattern: RegExp): readonly [string, undefined, string, string] {
  const length = text.slice(at).search(new RegExp(`[${delimiter}\\n]`));
  const end = length === -1 ? text.length : at + length + 1;
  pattern.lastIndex = end;
  const whole = text.slice(at, end);
  return [whole, undefined, whole.replace(new RegExp(`(?:${delimiter}|\\r?\\n)$`), ''), length === -1 ? '' : whole.slice(-1)];
}
