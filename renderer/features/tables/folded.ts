/** Letters and digits without case, accents and marks: `Kind of line` and `kind_of_line` are one. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{Mark}/gu, '').toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ').trim();
