import { growthFactor } from '../demand/loadFactors';
import type { Plan } from '../document/schema/plan';
import type { TransactionClass } from '../document/schema/workload';
import { byObject } from '../memo/byObject';
import { operatingShare } from './siteLoss';

/** Steps that leave something in the database which a restore can lose. */
const WRITING: ReadonlySet<TransactionClass> = new Set(['scan', 'form-save', 'order-create', 'order-confirm', 'production-create', 'production-post', 'receipt', 'delivery', 'invoice-post']);

/**
 * Entries of an average minute of the week at the end of the horizon: Σ sites: active users × writing steps an hour ×
 * share of the week in which the site works × growth, ÷ 60.
 * @example 10 people × 6 entries an hour × 0.5 of the week → 0.5 a minute
 */
export const entriesPerMinute = byObject(derive);

function derive(plan: Plan): number {
  const perHour = plan.sites.reduce((sum, site) => {
    const entries = plan.workloads
      .filter((workload) => workload.siteIds.includes(site.id))
      .flatMap((workload) => workload.transactions)
      .filter((transaction) => WRITING.has(transaction.class))
      .reduce((steps, { userClass, perUserHour }) => {
        const users = site.users.find((each) => each.class === userClass);
        return steps + (users === undefined ? 0 : users.named * users.activeShare * perUserHour);
      }, 0);
    return sum + entries * operatingShare(site);
  }, 0);
  return (perHour * growthFactor(plan)) / 60;
}
