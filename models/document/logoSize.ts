const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Signs of base64 that hold bytes 15 to 23 of a PNG: one of no interest, then width and height in four bytes each. */
const FROM = 20;
const UNTIL = 32;
const BITS = 6;
const WORD = 32;

export interface LogoSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Pixels of a logo from the head of its PNG (PNG, third edition, 11.2.1: bytes 16 to 23). `data` is the `data:image/png` address of
 * a plan's brand.
 */
export function logoSize(data: string): LogoSize {
  const base64 = data.slice(data.indexOf(',') + 1);
  const bits = [...base64.slice(FROM, UNTIL)].map((sign) => SIGNS.indexOf(sign).toString(2).padStart(BITS, '0')).join('').slice(-2 * WORD);
  return { width: Number.parseInt(bits.slice(0, WORD), 2), height: Number.parseInt(bits.slice(WORD), 2) };
}
