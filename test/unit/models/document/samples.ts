import { emptyPlan, serializePlan, type Plan } from '../../../../models/document';
import { STARTERS } from '../../../../models/templates';

/** A raw plan that a test may spoil. */
export type Spoilable = Record<string, unknown>;

const [midMarket] = STARTERS;
if (midMarket === undefined) throw new Error('no starter');

export const samplePlan: Plan = midMarket.plan;
export const sampleText = serializePlan(samplePlan);
export const emptyText = serializePlan(emptyPlan('empty', 'Empty', '2027-01-01'));

/** The sample's text after a change to its raw value. */
export function spoiled(change: (raw: Spoilable) => void): string {
  const raw = JSON.parse(sampleText) as Spoilable;
  change(raw);
  return JSON.stringify(raw);
}

/** Sets a value deep inside: `set(raw, ['sites', 0, 'name'], 5)`; `undefined` removes the field. */
export function set(raw: unknown, path: readonly (string | number)[], value: unknown): void {
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], raw);
  if (last === undefined) throw new Error('an empty path');
  const holder = parent as Record<string | number, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}

/** Changes one field of the sample. */
export const withField = (path: readonly (string | number)[], value: unknown): string => spoiled((raw) => set(raw, path, value));
