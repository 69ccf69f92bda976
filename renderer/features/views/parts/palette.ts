/** Okabe–Ito, used where the theme sets no layer colours of its own. */
const FALLBACK = ['#0072b2', '#b57a00', '#008f68', '#b8608f', '#2b8cc4', '#c25400', '#857a00', '#5c6670'] as const;

/** The number of colours that can be told apart. */
export const PALETTE_SIZE = FALLBACK.length;

/** Colour of the n-th category, counted from zero; the same slot has the same colour in every chart. */
export function slotColour(slot: number): string {
  const index = slot % PALETTE_SIZE;
  return `var(--layer-${String(index + 1)}, ${FALLBACK[index] ?? FALLBACK[0]})`;
}
