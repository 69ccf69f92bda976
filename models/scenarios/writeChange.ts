import { ITEM_KINDS } from '../document/edits/items';
import { removeItems } from '../document/edits/removeItems';
import { readAt, writeAt } from '../document/pointer';
import { problemsOfIssue } from '../document/read/problemsOfIssue';
import { quote } from '../document/read/quote';
import { planSchema, type Plan } from '../document/schema/plan';
import type { Scenario } from '../document/schema/planning';
import { problem, type Problem } from '../problem/problem';
import { fail, ok, type Result } from '../problem/result';
import { isFixedPlace } from './fixedPlaces';

export type Change = Scenario['changes'][number];

/** Where a change stands, for its problems. */
export interface ChangePlace {
  readonly scenario: string;
  /** `scenarios[0].changes[2]` */
  readonly at: string;
}

/**
 * One change of a scenario on a plan. The path leads to a field, to an item of a list by its id, or to an item that is
 * not there yet; the value `null` takes an item away with everything that falls with it, and a field that a
 * plan may leave out. The changed part must fit the
 * schema of the plan; what refers to what is for the caller to check, because several changes may only fit together.
 * @example `/sites/brno/surviveHoursWithoutWan` = 24 → the same plan with 24 hours for the site `brno`
 */
export function writeChange(plan: Plan, { path, value }: Change, { scenario, at }: ChangePlace): Result<Plan> {
  if (isFixedPlace(path)) return fail(problem('plan.scenario-path-fixed', `${at}.path`, { scenario, got: path }));
  const cut = path.lastIndexOf('/');
  const [parentPath, key] = [path.slice(0, cut), path.slice(cut + 1)];
  const holder = readAt(plan, parentPath);
  const refuse = (expected: string, got: unknown): Result<never> => fail(problem('plan.scenario-value-invalid', `${at}.value`, { scenario, place: path, expected, got: quote(got) }));
  if (Array.isArray(holder)) {
    const items = holder as readonly { readonly id?: unknown }[];
    const there = items.some((item) => item.id === key);
    if (value === null && there) return ok(withoutItem(plan, parentPath, key, items));
    if (!there && !isItem(value)) return fail(problem('plan.scenario-path-missing', `${at}.path`, { scenario, got: path }));
    if (!isItem(value) || value.id !== key) return refuse(`an object with the id "${key}"`, isItem(value) ? value.id : value);
    return checked(writeAt(plan, parentPath, there ? items.map((item) => (item.id === key ? value : item)) : [...items, value]));
  }
  if (typeof holder !== 'object' || holder === null || key === '') return fail(problem('plan.scenario-path-missing', `${at}.path`, { scenario, got: path }));
  if (value === undefined) return refuse('a value', value);
  const changed = checked(writeAt(plan, parentPath, { ...holder, [key]: value }));
  if (changed.ok || value !== null || !Object.hasOwn(holder, key)) return changed;
  const without = checked(writeAt(plan, parentPath, Object.fromEntries(Object.entries(holder).filter(([name]) => name !== key))));
  return without.ok ? without : changed;

  function checked(changed: Plan): Result<Plan> {
    const problems = problemsOfPart(changed, plan, path, { scenario, at });
    return problems.length > 0 ? fail(...problems) : ok(changed);
  }
}

const isItem = (value: unknown): value is { readonly id: unknown } => typeof value === 'object' && value !== null && 'id' in value;

function withoutItem(plan: Plan, parentPath: string, id: string, items: readonly { readonly id?: unknown }[]): Plan {
  // Drawing and scenarios are of the plan: only this what-if goes without the item.
  if (ITEM_KINDS.some((kind) => parentPath === `/${kind}`)) return { ...removeItems(plan, [id]), scenarios: plan.scenarios, layout: plan.layout };
  return writeAt(plan, parentPath, items.filter((item) => item.id !== id));
}

/** What the schema says against the part of the plan that a change is in, told at the change. */
function problemsOfPart(plan: Plan, before: Plan, path: string, { scenario, at }: ChangePlace): readonly Problem[] {
  const [, part = ''] = path.split('/');
  const schema = (planSchema.shape as Readonly<Record<string, (typeof planSchema.shape)[keyof typeof planSchema.shape]>>)[part];
  if (!schema) return [problem('plan.scenario-path-missing', `${at}.path`, { scenario, got: path })];
  const value = plan[part as keyof Plan];
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues
    .flatMap((issue) => problemsOfIssue(issue, value, [part]))
    .map(({ code, path: place, params }) =>
      // The field itself is unknown, not something inside the value.
      code === 'plan.field-unknown' && readAt(before, path) === undefined
        ? problem('plan.scenario-path-missing', `${at}.path`, { scenario, got: path })
        : problem('plan.scenario-value-invalid', `${at}.value`, { scenario, place, ...params }),
    );
}
