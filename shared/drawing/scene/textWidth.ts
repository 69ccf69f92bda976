/** Advance widths of Helvetica in thousandths of the size, from the space (32) to the tilde (126); Adobe's font metrics file of 1997. */
const WIDTHS: readonly number[] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
  1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
  333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

const FIRST = 32;
const EM = 1000;
/** Scripts that the table does not know are taken as square. */
const UNKNOWN = EM;
const ACCENTS = /\p{M}/gu;
/** Typefaces of the fallback list are up to this much wider than Helvetica; bold letters are wider still. */
const ROOM = { regular: 1.06, bold: 1.13 };

/** How wide a text is at most, in pixels; an accented letter is as wide as its base letter. Example: `textWidth('Brno', 10)` is 23.6. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text.normalize('NFD').replace(ACCENTS, '')) sum += WIDTHS[(letter.codePointAt(0) ?? 0) - FIRST] ?? UNKNOWN;
  return (sum / EM) * size * (bold ? ROOM.bold : ROOM.regular);
}
