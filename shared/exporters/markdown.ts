/** Signs that mean something to Markdown, or to HTML inside it, anywhere in a line. */
const SIGNS = /[\\`*_[\]<>|~&]/g;

/** Signs that open a heading or a list at the start of a line. */
const LEADING_SIGN = /^[#+=-]/;

/** What GitHub and others take for an address without being told. */
const BARE_ADDRESS = /\b((?:https?|ftp|mailto|xmpp)(?=:)|www(?=[.]))/gi;

/** Text from the plan as plain words in Markdown: no link, tag, table bar or heading comes out of a name. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SIGNS, (sign) => `\\${sign}`)
    .replace(BARE_ADDRESS, '$1\\')
    .replace(LEADING_SIGN, (sign) => `\\${sign}`);
}
