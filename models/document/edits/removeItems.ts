import type { Plan } from '../schema/plan';
import { withoutReferences } from './withoutReferences';

/**
 * Removes items and whatever cannot stand without them: systems go with the site that houses them, integrations go when
 * they lose an end, references elsewhere in the plan are dropped. The production environment stays, every plan has one.
 */
export function removeItems(plan: Plan, ids: Iterable<string>): Plan {
  const gone = fallenItems(plan, new Set(ids));
  return gone.size === 0 ? plan : withoutReferences(withoutItems(plan, gone), gone);
}

/** The asked-for ids that exist, plus those that fall with them. */
function fallenItems(plan: Plan, asked: ReadonlySet<string>): ReadonlySet<string> {
  const gone = new Set<string>();
  const take = <T extends { readonly id: string }>(items: readonly T[], falls: (item: T) => boolean) => {
    for (const item of items) if (asked.has(item.id) || falls(item)) gone.add(item.id);
  };
  take(plan.sites, () => false);
  take(plan.systems, (system) => system.siteId !== null && gone.has(system.siteId));
  take(plan.workloads, () => false);
  take(plan.integrations, (integration) => gone.has(integration.from) || gone.has(integration.to));
  take(plan.environments.filter((environment) => environment.kind !== 'production'), () => false);
  return gone;
}

function withoutItems(plan: Plan, gone: ReadonlySet<string>): Plan {
  return {
    ...plan,
    sites: keep(plan.sites, gone),
    systems: keep(plan.systems, gone),
    workloads: keep(plan.workloads, gone),
    integrations: keep(plan.integrations, gone),
    environments: keep(plan.environments, gone),
  };
}

/** The same list when nothing leaves it, so that views of untouched lists need not redraw. */
function keep<T extends { readonly id: string }>(items: T[], gone: ReadonlySet<string>): T[] {
  return items.some((item) => gone.has(item.id)) ? items.filter((item) => !gone.has(item.id)) : items;
}
