/**
 * Chromium knows no `app:` scheme, so an address of a custom scheme is shown to it as one of https:
 * `app://plantwright/index.html` is `https://app--plantwright.invalid/index.html`. Every host name is a different
 * origin, as with a standard, secure scheme; names under `.invalid` never resolve, so nothing can leave the machine.
 */
const OUTSIDE = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/s;
const INSIDE = /^https:\/\/([a-z][a-z0-9+.]*)--([^/?#]*)\.invalid(.*)$/s;
const WEB = new Set(['http', 'https', 'ws', 'wss', 'file', 'devtools']);

/** What Chromium is given for an address of the app. */
export function toChromium(address) {
  const [, scheme, host, rest] = OUTSIDE.exec(address) ?? [];
  return scheme === undefined || WEB.has(scheme) ? address : `https://${scheme}--${host}.invalid${rest === '' ? '/' : rest}`;
}

/** What the app sees for an address of Chromium. */
export function fromChromium(address) {
  const [, scheme, host, rest] = INSIDE.exec(address) ?? [];
  return scheme === undefined ? address : `${scheme}://${host}${rest}`;
}

/** The scheme that an address of Chromium stands for. */
export const schemeOf = (chromiumAddress) => new URL(fromChromium(chromiumAddress)).protocol.slice(0, -1);
