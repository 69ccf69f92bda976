import { problem } from '../../problem/problem';
import { PIN_ITEMS } from '../pinItems';
import type { PlanCheck } from './check';
import { missing } from './missing';

const WORDS = { sites: 'a site', workloads: 'a workload', environments: 'an environment' } as const;

/** A pin of one item names it, and a pin of the whole plan names none. */
export const pinItems: PlanCheck = (plan) =>
  plan.pins.flatMap(({ target, itemId }, index) => {
    const list = PIN_ITEMS[target];
    const path = `pins[${index}].itemId`;
    if (list === undefined) return itemId === undefined ? [] : [problem('plan.field-unknown', path)];
    if (itemId === undefined) return [problem('plan.field-missing', path, { expected: `the id of ${WORDS[list]}` })];
    return missing(itemId, new Set(plan[list].map((item) => item.id)), path, WORDS[list]);
  });
