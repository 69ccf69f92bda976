import type { Plan } from '../schema/plan';
import type { Provenance } from '../schema/planning';

/** Records who said the input at a place. One place has one origin: the newer takes the place of the older. */
export function setProvenance(plan: Plan, entry: Provenance): Plan {
  const index = plan.provenance.findIndex(({ path }) => path === entry.path);
  return { ...plan, provenance: index < 0 ? [...plan.provenance, entry] : plan.provenance.with(index, entry) };
}
