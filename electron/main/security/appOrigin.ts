/** The app's own scheme. It is a standard, secure one, so the page has an origin of its own and nothing of `file:`. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'plantwright';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const APP_PAGE = `${APP_ORIGIN}/index.html`;

/** Whether an address belongs to the app's own page. Compares parsed parts: prefixes lie (`app://plantwright.evil`). */
export function isAppUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === '';
}
