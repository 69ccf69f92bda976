const AMOUNT = /\d[\d.,\u00a0\u202f ]*/;

/**
 * The number in a shown amount, whatever separates its thousands.
 * @example readAmount('12,340 € / month') // 12340
 */
export function readAmount(shown: string): number {
  const found = AMOUNT.exec(shown)?.[0] ?? '';
  return Number(found.replace(/\D/g, ''));
}
