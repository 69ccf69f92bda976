import type { CopiedItems } from '../copiedItems';
import type { Plan } from '../schema/plan';
import { freshId } from './freshId';
import { freshName } from './freshName';
import { groupItems } from './groupItems';
import { ITEM_KINDS, type ItemKind, type ItemOf } from './items';
import { SYSTEM_PRESETS } from './systemPresets';

export interface Pasted {
  readonly plan: Plan;
  /** New id of each copied item that came along. */
  readonly ids: ReadonlyMap<string, string>;
  /** Flows that could not come: an end of theirs is neither copied nor in this plan. */
  readonly flowsLeft: number;
  /** Sites that workloads and systems were tied to and are no more. */
  readonly tiesLeft: number;
}

/**
 * Adds copied items, and frames that came whole, under ids and names of their own. What they refer to is the copy where it was copied too, else the
 * original where this is the plan that they come from; other references are dropped and counted. Places are not set.
 */
export function pasteItems(plan: Plan, copied: CopiedItems): Pasted {
  const ids = new Map<string, string>();
  const isHome = plan.id === copied.planId;
  const known = new Set(ITEM_KINDS.flatMap((kind) => plan[kind].map(({ id }) => id)));
  const find = (id: string): string | null => ids.get(id) ?? (isHome && known.has(id) ? id : null);
  let next = plan;
  let flowsLeft = 0;
  let tiesLeft = 0;
  const add = <K extends ItemKind>(kind: K, item: ItemOf<K>) => {
    const twin = { ...item, id: freshId(next, stemOf(item.id)), name: freshName(next[kind], item.name.slice(0, LONGEST_STEM)) };
    ids.set(item.id, twin.id);
    next = { ...next, [kind]: [...next[kind], twin] };
  };
  for (const site of copied.sites) add('sites', site);
  for (const system of copied.systems) {
    const siteId = system.siteId === null ? null : find(system.siteId);
    const isUprooted = siteId === null && system.siteId !== null;
    if (isUprooted) tiesLeft += 1;
    add('systems', { ...system, siteId, hosting: isUprooted ? SYSTEM_PRESETS[system.kind].outside : system.hosting });
  }
  for (const workload of copied.workloads) {
    const siteIds = [...new Set(workload.siteIds.flatMap((id) => find(id) ?? []))];
    tiesLeft += workload.siteIds.length - siteIds.length;
    add('workloads', { ...workload, siteIds });
  }
  for (const flow of copied.integrations) {
    const [from, to] = [find(flow.from), find(flow.to)];
    if (from === null || to === null) flowsLeft += 1;
    else add('integrations', { ...flow, from, to });
  }
  for (const environment of copied.environments) if (environment.kind !== 'production') add('environments', environment);
  for (const { name, itemIds } of copied.groups ?? []) next = groupItems(next, itemIds.flatMap((id) => ids.get(id) ?? []), name.slice(0, LONGEST_STEM));
  return { plan: next, ids, flowsLeft, tiesLeft };
}

/** Leaves room for a number behind a name of 120 characters. */
const LONGEST_STEM = 110;

/** `brno-2` is copied to `brno-3`, not to `brno-2-2`. */
const stemOf = (id: string): string => id.replace(/-\d+$/, '');
