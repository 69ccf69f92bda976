import type { Plan } from '../../document/schema/plan';
import type { Site } from '../../document/schema/site';
import type { Days } from './blackout';
import { daysOff } from './daysOff';

/** Whether the site works on a date: nobody does on its holidays and in shutdowns. */
export function worksOn(plan: Plan, site: Site, days: Days): (date: string) => boolean {
  const { off, shut } = daysOff(plan, site, days);
  if (off.size + shut.length === 0) return () => true;
  return (date) => !off.has(date) && !shut.some(({ from, to }) => date >= from && date <= to);
}
