/** A parameter that no source publishes. Every one is listed in the app and in the workbook and can be overridden per plan. */
export interface Assumption {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** Why this value, and which published figure it leans on. */
  readonly rationale: string;
}

/** Short form for the registries: id, label, unit, [low, likely, high], rationale. */
export function assume<const Id extends string>(
  id: Id,
  label: string,
  unit: string,
  [low, likely, high]: readonly [number, number, number],
  rationale: string,
): Assumption & { readonly id: Id } {
  return { id, label, unit, low, likely, high, rationale };
}
