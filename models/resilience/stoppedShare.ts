import type { Plan } from '../document/schema/plan';
import { companyFunction } from './companyFunction';

/**
 * Share of the company's function that stops in an outage of the whole ERP, on the mean over its hours: scanning and
 * production reporting go on where local systems queue them, for as long as the site can go on alone.
 * Σ sites: weight × (1 − local share × min(hours, local hours) ÷ hours)
 * @example one plant, 20 % recorded locally for 8 h: an outage of 2 h stops 0.8, one of 16 h stops 0.9
 */
export function stoppedShare(plan: Plan, hours: number): number {
  return companyFunction(plan).reduce((sum, { weight, localShare, localHours }) => sum + weight * (1 - localShare * coveredPart(localHours, hours)), 0);
}

/** Share of the company that a lost way to the cloud stops: a site bridges it for the hours that it survives alone. */
export function cutOffShare(plan: Plan, hours: number): number {
  return companyFunction(plan).reduce((sum, { weight, localHours }) => sum + weight * (1 - coveredPart(localHours, hours)), 0);
}

/** Share of the company that works with figures which queued flows bring. */
export function fedShare(plan: Plan): number {
  return companyFunction(plan).reduce((sum, site) => sum + site.weight * site.fedShare, 0);
}

const coveredPart = (covered: number, hours: number): number => (hours <= covered ? 1 : covered / hours);
