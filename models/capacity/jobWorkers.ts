import type { Assumptions } from '../assumptions/register';
import type { Demand } from '../demand/demand';
import { integrationSites } from '../demand/integrationSite';
import { seasonalFactor } from '../demand/loadFactors';
import { requestCost } from '../demand/requestClass';
import type { Integration } from '../document/schema/integration';
import type { Plan } from '../document/schema/plan';
import { ODOO_CONSTANTS } from '../facts/odooConstants';
import { JOB_PRIORITIES } from '../demand/jobPriority';
import { jobBacklog, type Backlog } from './jobBacklog';

export interface JobWorkers {
  readonly workers: number;
  /** Workers that the conditions ask for; another number than `workers` where that is fixed. */
  readonly needed: number;
  /** Worker time of one attempt. */
  readonly attemptSeconds: number;
  /** Worker time of one message with the attempts that failed. */
  readonly jobSeconds: number;
  readonly messagesPerHourAtPeak: number;
  readonly backlogAfterOutage: number;
  /** Fluid backlog of an ordinary week with these workers. */
  readonly backlog: Backlog;
  readonly drainHours: number;
  /** Busy workers that each condition asks for, before rounding up. */
  readonly needs: { readonly steady: number; readonly burst: number; readonly drain: number };
  readonly binding: 'steady load' | 'burst within the tolerated delay' | 'delay over the week' | 'backlog after a survived outage' | 'no queued flows' | 'pin';
}

/**
 * Fewest job workers so that (a) the busiest hour stays below the ceiling, (b) the burst of each flow is worked off
 * within its tolerated delay, (c) no priority waits longer over the week than its strictest flow tolerates, (d) the
 * backlog that one plant gathers in the hours it must survive alone drains in the agreed hours.
 * Each need is in busy workers: messages/s × seconds per message, failed attempts included.
 * @param pinned a number that the user fixed; backlog and delays are then those of that number
 * @example 3,600 messages/h at 0.4 s → 0.4 Erlang ÷ 0.75 → 1 worker; a backlog of 8 h in 8 h doubles it
 */
export function sizeJobWorkers(plan: Plan, demand: Demand, assumptions: Assumptions, scale: number, pinned: number | null = null): JobWorkers {
  const flows = plan.integrations.filter((each) => each.mode === 'queued');
  const siteOf = integrationSites(plan);
  const attemptSeconds = requestCost('api-call', assumptions).serviceSeconds * assumptions.value('jobs.work-factor');
  const jobSeconds = attemptSeconds * attemptsPerMessage(assumptions.value('jobs.failure-share'));
  const growth = demand.growthFactor * scale;
  const arrivals = demand.messagesByPriority.map((series) => series.map((rate) => rate * growth));
  const peak = Math.max(0, ...demand.messagesPerHour) * growth;
  const backlogAfterOutage = largestBacklog(plan).messages * growth;
  const sized = { attemptSeconds, jobSeconds, messagesPerHourAtPeak: peak, backlogAfterOutage };
  if (flows.length === 0) return { ...sized, workers: 0, needed: 0, backlog: jobBacklog(arrivals, 0), drainHours: 0, needs: { steady: 0, burst: 0, drain: 0 }, binding: 'no queued flows' };

  const busy = (peak / 3600) * jobSeconds;
  const needs = {
    steady: busy / assumptions.value('jobs.utilisation-ceiling'),
    burst: busy + Math.max(...flows.map((flow) => burstNeed(flow, jobSeconds, seasonalFactor(plan, siteOf(flow)?.id ?? null) * growth, assumptions.value('jobs.burst-seconds')))),
    drain: busy + ((backlogAfterOutage / assumptions.value('jobs.drain-hours')) / 3600) * jobSeconds,
  };
  const conditions = [
    { need: needs.steady, binding: 'steady load' },
    { need: needs.burst, binding: 'burst within the tolerated delay' },
    { need: needs.drain, binding: 'backlog after a survived outage' },
  ] as const;
  const worst = conditions.reduce((highest, each) => (each.need > highest.need ? each : highest));
  const least = Math.max(1, Math.ceil(worst.need - 1e-9));
  const needed = enoughForDelays(least, flows, arrivals, jobSeconds);
  const workers = pinned ?? needed;
  const perHour = (workers * 3600) / jobSeconds;
  return {
    ...sized,
    workers,
    needed,
    backlog: jobBacklog(arrivals, perHour),
    drainHours: backlogAfterOutage === 0 ? 0 : backlogAfterOutage / Math.max(1, perHour - peak),
    needs,
    binding: pinned !== null ? 'pin' : needed > least ? 'delay over the week' : worst.binding,
  };
}

/** Mean number of attempts when each fails with the same chance and the last is not repeated: 1 + f + … + fⁿ⁻¹. Example: 0.02, five attempts → 1.0204. */
export function attemptsPerMessage(failureShare: number): number {
  const attempts = ODOO_CONSTANTS.queue_job_max_retries_default.value;
  return failureShare >= 1 ? attempts : (1 - failureShare ** attempts) / (1 - failureShare);
}

/**
 * Workers that the burst of a flow keeps busy until its tolerated delay is over.
 * @param lift what the rate is multiplied with: the season of the flow's site, growth and scale
 * @example 3,600 messages/h, burst 4 for 300 s, 0.4 s, 300 s tolerated → 1,200 messages × 0.4 s ÷ 600 s = 0.8
 */
export function burstNeed(flow: Integration, jobSeconds: number, lift: number, burstSeconds: number): number {
  const messages = ((flow.ratePerHour * flow.burstFactor * lift) / 3600) * burstSeconds;
  return (messages * jobSeconds) / (burstSeconds + flow.toleratedDelaySeconds);
}

/** Adds workers until the fluid delay of every priority is within what its strictest flow tolerates. */
function enoughForDelays(least: number, flows: readonly Integration[], arrivals: readonly Float64Array[], jobSeconds: number): number {
  const tolerated = JOB_PRIORITIES.map((criticality) =>
    flows.filter((flow) => flow.criticality === criticality).reduce((strictest, flow) => Math.min(strictest, flow.toleratedDelaySeconds), Number.POSITIVE_INFINITY),
  );
  // With this many nothing waits from one hour to the next, so the search ends.
  const most = Math.ceil((arrivals.reduce((sum, series) => sum + Math.max(0, ...series), 0) * jobSeconds) / 3600) + 1;
  const late = (workers: number): boolean =>
    jobBacklog(arrivals, (workers * 3600) / jobSeconds).longestDelaySeconds.some((delay, priority) => delay > (tolerated[priority] ?? 0));
  // Delays only fall with more workers, so the smallest number that is in time is found by halving.
  let [low, high] = [least, Math.max(least, most)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (late(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface SiteBacklog {
  readonly messages: number;
  /** The busiest queued flow of that site; null when no site gathers anything. */
  readonly flowId: string | null;
}

/** The largest number of messages that one site's flows gather in its season in the hours it must survive; two sites are not cut off at once. */
export function largestBacklog(plan: Plan): SiteBacklog {
  const siteOf = integrationSites(plan);
  return plan.sites.reduce<SiteBacklog>(
    (largest, site) => {
      const flows = plan.integrations.filter((flow) => flow.mode === 'queued' && siteOf(flow) === site);
      const busiest = [...flows].sort((a, b) => b.ratePerHour - a.ratePerHour)[0];
      const messages = flows.reduce((sum, flow) => sum + flow.ratePerHour, 0) * seasonalFactor(plan, site.id) * site.surviveHoursWithoutWan;
      return busiest && messages > largest.messages ? { messages, flowId: busiest.id } : largest;
    },
    { messages: 0, flowId: null },
  );
}
