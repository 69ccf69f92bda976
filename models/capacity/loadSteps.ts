/** A part of all hours, 0…1, in which so many units run. The shares of one curve add up to 1. */
export interface LoadStep {
  readonly units: number;
  readonly share: number;
}

/**
 * A curve by its steps, highest first, equal units joined: all that matters for a price per hour is how long each height lasts.
 * @example (3, 0.25), (6, 0.5), (3, 0.25) → (6, 0.5), (3, 0.5)
 */
export function loadSteps(parts: readonly LoadStep[]): readonly LoadStep[] {
  const shares = new Map<number, number>();
  for (const { units, share } of parts) if (share > 0) shares.set(units, (shares.get(units) ?? 0) + share);
  return [...shares].map(([units, share]) => ({ units, share })).sort((a, b) => b.units - a.units);
}
