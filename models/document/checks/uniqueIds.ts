import { problem, type Problem } from '../../problem/problem';
import type { Plan } from '../schema/plan';
import type { PlanCheck } from './check';

interface NamedPlace {
  readonly id: string;
  readonly path: string;
}

/** Ids that name a property of every object; looked up by key they would find something where nothing is. */
const RESERVED = new Set(['constructor']);

/** No two items share an id. Sites, systems, workloads, integrations and environments share one namespace because references and the drawing name them by id alone. */
export const uniqueIds: PlanCheck = (plan) => [...scopesOf(plan)].flatMap((scope) => [...reserved(scope), ...doubled(scope)]);

function* scopesOf(plan: Plan): Generator<readonly NamedPlace[]> {
  yield (['sites', 'systems', 'workloads', 'integrations', 'environments'] as const).flatMap((list) => placesOf(plan[list], list));
  yield (['peaks', 'supplierWindows', 'shutdowns', 'changeFreezes', 'stockTakes', 'validationCycles', 'events'] as const).flatMap((list) => placesOf(plan.calendars[list] ?? [], `calendars.${list}`));
  for (const list of ['pins', 'scenarios', 'remarks', 'assumptions'] as const) yield placesOf(plan[list], list);
  yield placesOf(plan.priceStandIns ?? [], 'priceStandIns');
  yield placesOf(plan.priceSteps ?? [], 'priceSteps');
  yield placesOf(plan.correlations ?? [], 'correlations');
  yield placesOf(plan.layout.groups ?? [], 'layout.groups');
  for (const [index, site] of plan.sites.entries()) yield placesOf(site.shifts, `sites[${index}].shifts`);
  for (const [index, workload] of plan.workloads.entries()) yield placesOf(workload.batch, `workloads[${index}].batch`);
}

const placesOf = (items: readonly { readonly id: string }[], list: string): readonly NamedPlace[] =>
  items.map(({ id }, index) => ({ id, path: `${list}[${index}].id` }));

const reserved = (scope: readonly NamedPlace[]): readonly Problem[] =>
  scope
    .filter(({ id }) => RESERVED.has(id))
    .map(({ id, path }) => problem('plan.field-invalid', path, { expected: 'an id that is not a reserved word', got: id }));

function doubled(scope: readonly NamedPlace[]): readonly Problem[] {
  const first = new Map<string, string>();
  return scope.flatMap(({ id, path }) => {
    const other = first.get(id);
    if (other !== undefined) return [problem('plan.id-duplicate', path, { id, other })];
    first.set(id, path);
    return [];
  });
}
