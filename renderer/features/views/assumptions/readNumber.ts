/** A number as people type it, with comma or point; null for anything else. */
export function readNumber(typed: string): number | null {
  const plain = typed.trim().replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
