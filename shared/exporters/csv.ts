const NEEDS_QUOTES = /[",\r\n]/;

/** What a spreadsheet takes for the start of a formula, the full-width forms of some keyboards included. */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Text that a spreadsheet shows and never runs: a leading apostrophe goes before anything that looks like a formula.
 * Worked example: `=HYPERLINK("x")` becomes `'=HYPERLINK("x")`, `Brno` stays `Brno`.
 */
export function neutralText(text: string): string {
  return LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text;
}

/** Numbers are written as they are, so that -5 stays a number; text is neutralised, then quoted where it has to be. */
function csvCell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : neutralText(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as RFC 4180 text: comma, CRLF after every row. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
