/** `1,234,567.89`: thousands apart, whatever the language of the machine. */
const grouped = (digits: string): string => {
  const [whole = '', fraction] = digits.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
};

const SIGNIFICANT = 4;
const WHOLE_FROM = 1000;
const PERCENT = 100;

/** Exact decimal text stays exact; numbers keep four digits. Example: 1234.56 → `1,235`, 0.012345 → `0.01235`, '1234.50' → `1,234.50`. */
export function numberText(value: number | string): string {
  if (typeof value === 'string') return /^-?\d+(\.\d+)?$/.test(value) ? grouped(value) : value;
  return grouped(String(Math.abs(value) >= WHOLE_FROM ? Math.round(value) : Number(value.toPrecision(SIGNIFICANT))));
}

export interface Told {
  readonly value: string;
  readonly unit: string;
}

/** A value with its unit as a reader expects them; shares become per cent, and what is missing says so. */
export function toldValue(value: number | string | null, unit: string): Told {
  if (value === null) return { value: 'missing', unit: '' };
  if (unit === 'share' && typeof value === 'number') return { value: `${grouped(String(Number((value * PERCENT).toFixed(3))))}%`, unit: '' };
  return { value: numberText(value), unit };
}

/** Money of the public summary: cents kept. */
export const moneyText = (amount: string | null, currency: string): string => (amount === null ? 'missing' : `${grouped(amount)} ${currency}`);
