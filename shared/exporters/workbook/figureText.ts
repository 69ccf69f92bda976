import type { FigureInput } from '../../../models/figure/figure';

/** Figures carry their value in full; six digits are enough to follow a calculation. */
const DIGITS = 6;

/** One input of a figure in words: `Peak requests 1840 requests/h`. */
export function figureInputText(entry: FigureInput): string {
  if (entry.kind === 'rule') return `${entry.label} (rule ${entry.id})`;
  const value = entry.value === null ? 'unknown' : String(typeof entry.value === 'number' ? Number(entry.value.toPrecision(DIGITS)) : entry.value);
  return [entry.label, value, entry.unit].filter((part) => part !== '').join(' ');
}
