import type { Brand } from '../schema/brand';
import type { Plan } from '../schema/plan';

/** Says how reports look; a part that is null goes, and with the last part the brand. */
export function setBrand(plan: Plan, patch: { readonly [Part in keyof Brand]?: string | null }): Plan {
  const { brand: _, ...rest } = plan;
  const parts = Object.entries({ ...plan.brand, ...patch }).filter(([, value]) => value !== null && value !== undefined);
  return parts.length === 0 ? rest : { ...rest, brand: Object.fromEntries(parts) };
}
