import type { Plan } from '../document/schema/plan';
import { percent } from '../figure/percent';
import { byObject } from '../memo/byObject';
import { companyFunction } from './companyFunction';
import type { Played, ScenarioContext } from './scenario';
import { stoppedShare } from './stoppedShare';

/** An outage of the whole ERP that lasts some minutes: who is hit, and what goes on without it. */
export function wholeStop({ plan }: Pick<ScenarioContext, 'plan'>, minutes: number): Pick<Played, 'recoveryMinutes' | 'affectedShare' | 'hit'> {
  return { recoveryMinutes: minutes, affectedShare: stoppedShare(plan, minutes / 60), hit: everybody(plan) };
}

/** Names what goes on, the same in every scenario of every candidate: `All 3 sites; scans and production reports are kept locally (Brno 21 % for 8 h)`. */
export const everybody = byObject(describe);

function describe(plan: Plan): string {
  const all = plan.sites.length === 1 ? 'The only site' : `All ${plan.sites.length} sites`;
  const going = companyFunction(plan).filter((each) => each.localShare > 0).sort((a, b) => b.weight * b.localShare - a.weight * a.localShare);
  if (going.length === 0) return `${all}; nothing is recorded locally`;
  const [first, second] = going.map(({ site, localShare, localHours }) => `${site.name} ${percent(localShare)} for ${localHours} h`);
  const more = going.length > 2 ? ` and ${going.length - 2} more` : '';
  return `${all}; scans and production reports are kept locally (${[first, second].filter(Boolean).join(', ')}${more})`;
}

/** A server without a standby is restarted by hand or restored, whichever is sooner once somebody is at work. */
export function loneServerMinutes({ assumptions, responseMinutes, restoreMinutes }: ScenarioContext): number {
  return responseMinutes + Math.min(restoreMinutes, assumptions.value('recovery.manual-minutes'));
}
