/** Number for a quantity formula: no false precision, no locale (the text is part of reproducible exports). Example: 12.3456 → `12.346`. */
export function plain(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
