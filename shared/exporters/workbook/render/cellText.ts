const MOST_CHARACTERS = 32_767;
/** `_x0041_` is how a workbook writes a character by its number; typed by a person it has to stay what it is. */
const ESCAPE_LOOKALIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Half of a surrogate pair, and the two code points that XML forbids. */
const NOT_XML = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;

/** Text as a workbook can hold it: line feeds only, no broken characters, not longer than a cell. */
export function cellText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(NOT_XML, '\ufffd').slice(0, MOST_CHARACTERS).replace(ESCAPE_LOOKALIKE, '_x005F_');
}
