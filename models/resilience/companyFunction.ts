import { integrationSites } from '../demand/integrationSite';
import type { Plan } from '../document/schema/plan';
import type { Site } from '../document/schema/site';
import type { TransactionClass, Workload } from '../document/schema/workload';
import { byObject } from '../memo/byObject';
import { operatingShare } from './siteLoss';

/** What a site's ERP work is to the company, and which of it goes on without the ERP. */
export interface SiteFunction {
  readonly site: Site;
  /** Its part of the company's loss per hour, 0…1; all sites together 1. */
  readonly weight: number;
  /** Share of its steps that local systems record and send later, 0…1. */
  readonly localShare: number;
  /** Hours for which they can. */
  readonly localHours: number;
  /** Share of its steps in processes that queued flows feed: late when the queue is. */
  readonly fedShare: number;
}

/** Steps that only record what happened on the floor; everything else needs an answer from the ERP. */
const RECORDED: ReadonlySet<TransactionClass> = new Set(['scan', 'production-post']);

/**
 * The company's function by site. A step is recorded locally where its workload receives a replayable queued flow from a
 * system on that site, and the site survives some hours alone. Weight = cost per hour × operating share ÷ Σ of all
 * sites. Where no stop costs anything all sites weigh the same. Every candidate asks for it.
 * @example 200 of 1,000 steps an hour are scans that the plant's MES queues → localShare 0.2
 */
export const companyFunction = byObject(derive);

function derive(plan: Plan): readonly SiteFunction[] {
  const siteOf = integrationSites(plan);
  const queued = plan.integrations.filter((flow) => flow.mode === 'queued');
  const total = plan.sites.reduce((sum, site) => sum + lossOf(site), 0);
  return plan.sites.map((site) => {
    const used = plan.workloads.filter((workload) => workload.siteIds.includes(site.id));
    const steps = used.reduce((sum, workload) => sum + stepsAt(site, workload), 0);
    const shareOf = (count: (workload: Workload) => number): number => (steps === 0 ? 0 : used.reduce((sum, workload) => sum + count(workload), 0) / steps);
    const buffered = new Set(queued.filter((flow) => flow.replayable && siteOf(flow) === site).map((flow) => flow.to));
    const fed = new Set(queued.filter((flow) => (siteOf(flow) ?? site) === site).flatMap((flow) => [flow.from, flow.to]));
    return {
      site,
      weight: total === 0 ? 1 / plan.sites.length : lossOf(site) / total,
      localShare: site.surviveHoursWithoutWan > 0 ? shareOf((workload) => (buffered.has(workload.id) ? stepsAt(site, workload, RECORDED) : 0)) : 0,
      localHours: site.surviveHoursWithoutWan,
      fedShare: shareOf((workload) => (fed.has(workload.id) ? stepsAt(site, workload) : 0)),
    };
  });
}

const lossOf = (site: Site): number => site.downtimeCostPerHour * operatingShare(site);

/** Steps an hour by the active users of a site, of all classes or of some. */
function stepsAt(site: Site, workload: Workload, classes?: ReadonlySet<TransactionClass>): number {
  return workload.transactions.reduce((sum, { class: name, userClass, perUserHour }) => {
    const users = site.users.find((each) => each.class === userClass);
    return users === undefined || (classes && !classes.has(name)) ? sum : sum + users.named * users.activeShare * perUserHour;
  }, 0);
}
