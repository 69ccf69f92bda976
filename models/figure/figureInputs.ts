import type { FigureInput } from './figure';

export function planInput(path: string, label: string, value: string | number, unit = ''): FigureInput {
  return { kind: 'plan', path, label, value, unit };
}

/** A link to a figure that is made elsewhere. */
export function link(id: string, label: string, value: number | string | null, unit: string): FigureInput {
  return { kind: 'figure', id, label, value, unit };
}

/** A value in full, without the noise of binary sums: whoever works it out again from the inputs meets it. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** Rounds for display in a figure without hiding small shares: four significant digits. */
export function tidy(value: number): number {
  return Number(value.toPrecision(4));
}
