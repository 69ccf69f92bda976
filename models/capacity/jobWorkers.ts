import type { Assumptions } from '../assumptions/register';
import type { Demand } from '../demand/demand';
import { integrationSites } from '../demand/integrationSite';
import { requestCost } from '../demand/requestClass';
import type { Plan } from '../document/schema/plan';

/** A burst is taken to last this long before its rate falls back to the hour's mean. */
const BURST_SECONDS = 300;

export interface JobWorkers {
  readonly workers: number;
  readonly jobSeconds: number;
  readonly messagesPerHourAtPeak: number;
  readonly backlogAfterOutage: number;
  readonly binding: 'steady load' | 'burst within the tolerated delay' | 'backlog after a survived outage' | 'no queued flows';
}

/**
 * Fewest job workers so that (a) the busiest hour stays below the ceiling, (b) the burst of each flow is worked off
 * within its tolerated delay, (c) the backlog that one plant gathers in the hours it must survive alone drains in the agreed hours.
 * Each need is in busy workers: messages/s × seconds per message.
 * @example 3,600 messages/h at 0.4 s → 0.4 Erlang ÷ 0.75 → 1 worker; a backlog of 8 h in 8 h doubles it
 */
export function sizeJobWorkers(plan: Plan, demand: Demand, assumptions: Assumptions, scale: number): JobWorkers {
  const flows = plan.integrations.filter((each) => each.mode === 'queued');
  const jobSeconds = requestCost('api-call', assumptions).serviceSeconds * assumptions.value('jobs.work-factor');
  const peak = Math.max(0, ...demand.messagesPerHour) * demand.growthFactor * scale;
  const backlogAfterOutage = largestBacklog(plan) * demand.growthFactor * scale;
  if (flows.length === 0) return { workers: 0, jobSeconds, messagesPerHourAtPeak: 0, backlogAfterOutage: 0, binding: 'no queued flows' };

  const ceiling = assumptions.value('jobs.utilisation-ceiling');
  const steady = (peak / 3600) * jobSeconds;
  const burst = flows.reduce((highest, flow) => {
    const messages = ((flow.ratePerHour * flow.burstFactor * demand.growthFactor * scale) / 3600) * BURST_SECONDS;
    return Math.max(highest, (messages * jobSeconds) / (BURST_SECONDS + flow.toleratedDelaySeconds));
  }, 0);
  const drain = steady + ((backlogAfterOutage / assumptions.value('jobs.drain-hours')) / 3600) * jobSeconds;
  const needs = [
    { need: steady / ceiling, binding: 'steady load' },
    { need: steady + burst, binding: 'burst within the tolerated delay' },
    { need: drain, binding: 'backlog after a survived outage' },
  ] as const;
  const worst = needs.reduce((highest, each) => (each.need > highest.need ? each : highest));
  return { workers: Math.max(1, Math.ceil(worst.need - 1e-9)), jobSeconds, messagesPerHourAtPeak: peak, backlogAfterOutage, binding: worst.binding };
}

/** Messages that one site's own flows gather in the hours it must survive; two sites are not cut off at once. */
function largestBacklog(plan: Plan): number {
  const siteOf = integrationSites(plan);
  const perHour = new Map<string, number>();
  for (const flow of plan.integrations) {
    const site = flow.mode === 'queued' ? siteOf(flow) : null;
    if (site) perHour.set(site.id, (perHour.get(site.id) ?? 0) + flow.ratePerHour);
  }
  return plan.sites.reduce((largest, site) => Math.max(largest, (perHour.get(site.id) ?? 0) * site.surviveHoursWithoutWan), 0);
}
