/** Agreements between the page and the loopback host, beside the contract itself. */
export const LOOPBACK_TOKEN_HEADER = 'x-plantwright-token';
export const LOOPBACK_TOKEN_FRAGMENT = 'token';
export const LOOPBACK_PATH = '/host/';
