const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const GROUP = 3;

/** Bytes as base64 (RFC 4648 section 4), in any process. */
export function base64Text(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += GROUP) {
    const left = Math.min(GROUP, bytes.length - at);
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let sign = 0; sign <= GROUP; sign += 1) text += sign <= left ? SIGNS.charAt((bits >> (18 - 6 * sign)) & 63) : '=';
  }
  return text;
}
