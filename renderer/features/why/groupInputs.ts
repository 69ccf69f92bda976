import type { FigureInput } from '../../../models/figure/figure';

export type InputKind = FigureInput['kind'];

export type InputOf<K extends InputKind> = Extract<FigureInput, { readonly kind: K }>;

/** What people said first, then what was assumed, looked up and derived. */
export const INPUT_KINDS = ['plan', 'assumption', 'fact', 'price', 'bill', 'rule', 'figure'] as const satisfies readonly InputKind[];

export interface InputGroup {
  readonly kind: InputKind;
  readonly inputs: readonly FigureInput[];
}

/** Inputs by kind in reading order; kinds without inputs are left out, order inside a kind is kept. */
export function groupInputs(inputs: readonly FigureInput[]): readonly InputGroup[] {
  return INPUT_KINDS.map((kind) => ({ kind, inputs: inputs.filter((input) => input.kind === kind) })).filter(
    (group) => group.inputs.length > 0,
  );
}
