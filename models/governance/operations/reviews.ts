import { kubernetesVersionAt, postgresVersionAt } from '../../capacity/supportedVersions';
import { DAYS_PER_WEEK } from '../../demand/calendarUnits';
import { percent } from '../../figure/percent';
import { count, listed } from '../../rules/planFacts';
import { addDays } from '../../waves/calendarDays';
import type { ReviewRow } from '../governance';
import type { GovernanceContext } from '../governanceOutput';

const DAYS_PER_YEAR = 365;
/** A review before a peak needs time to act on what it finds. */
const WEEKS_BEFORE_PEAK = 6;

/** Reviews and tests tied to what the plan says will happen, dated ones first, then those that wait for their event. */
export function reviewsOf(context: GovernanceContext): readonly ReviewRow[] {
  const dated = [...tests(context), ...afterWaves(context), ...beforePeaks(context), ...supportEnds(context), ...yearly(context)];
  return [...dated.sort((a, b) => ((a.date ?? '') === (b.date ?? '') ? (a.event < b.event ? -1 : 1) : (a.date ?? '') < (b.date ?? '') ? -1 : 1)), ...triggers(context)];
}

/** Restores need no window: they go to a server of their own, evenly over the year after go-live. Failover takes open windows. */
function tests({ assumptions, of, chosen, production, plan }: GovernanceContext): readonly ReviewRow[] {
  const { windows, liveFrom } = of('releases');
  const restores = Math.round(assumptions.value('operations.restore-tests-per-year'));
  const gib = Math.round(production.requirements.databaseGiB);
  const spread = (number: number): readonly string[] => Array.from({ length: number }, (_, index) => addDays(liveFrom, Math.round(((index + 0.5) * DAYS_PER_YEAR) / number)));
  const rehearsals = chosen.candidate.drRegion === null ? 0 : Math.round(assumptions.value('operations.region-rehearsals-per-year'));
  return [
    ...spread(restores).map((date, index): ReviewRow => ({ date, kind: 'restore-test', event: `Restore test ${index + 1} of ${restores}`, looksAt: `Time to restore up to ${gib} GiB against ${Math.round(chosen.resilience.restoreMinutes)} minutes planned; one document of every critical workload`, where: '/company' })),
    ...windows.filter((each) => each.use === 'failover-test').map((each): ReviewRow => ({ date: each.date, kind: 'failover-test', event: 'Failover test of nodes, zones and database', looksAt: `Recovery by itself, in the window from ${String(each.startHourUtc).padStart(2, '0')}:00 UTC`, where: '' })),
    ...spread(rehearsals).map((date, index): ReviewRow => ({ date, kind: 'region-rehearsal', event: `Rehearsal ${index + 1} of ${rehearsals}: move to ${chosen.candidate.drRegion ?? ''}`, looksAt: `Objectives of ${listed(plan.workloads.filter((each) => each.criticality === 'critical').map((each) => each.name))}; the way back`, where: '' })),
  ];
}

function afterWaves({ outcome, plan }: GovernanceContext): readonly ReviewRow[] {
  return outcome.waves
    .filter((wave) => wave.kind === 'pilot' || wave.kind === 'production')
    .map((wave) => ({ date: addDays(wave.end, DAYS_PER_WEEK), kind: 'review', event: `One week after wave ${wave.number}: ${listed(wave.items.map((item) => item.name))}`, looksAt: `Measured load against the sizing, incidents, the ${plan.migration.rollbackHours} h way back that was not taken`, where: `/sites/${wave.items[0]?.id ?? ''}` }));
}

/** The first turn of each peak after go-live. */
function beforePeaks({ plan, of }: GovernanceContext): readonly ReviewRow[] {
  const { liveFrom } = of('releases');
  return plan.calendars.peaks.map((peak) => {
    const year = Number(liveFrom.slice(0, 4));
    const review = (of: number): string => addDays(firstOf(of, peak.from), -WEEKS_BEFORE_PEAK * DAYS_PER_WEEK);
    const date = review(year) >= liveFrom ? review(year) : review(year + 1);
    return { date, kind: 'review', event: `${WEEKS_BEFORE_PEAK} weeks before the peak “${peak.name}”`, looksAt: `Load × ${peak.loadFactor} on workers, queues and database${peak.siteIds.length === 0 ? '' : ` at ${listed(peak.siteIds.map((id) => plan.sites.find((site) => site.id === id)?.name ?? id))}`}`, where: peak.siteIds.length === 1 ? `/sites/${peak.siteIds[0] ?? ''}` : '/company' };
  });
}

/** 29 February exists every fourth year; the day before does always. */
function firstOf(year: number, monthDay: string): string {
  return `${year}-${monthDay === '02-29' ? '02-28' : monthDay}`;
}

function supportEnds({ plan, chosen }: GovernanceContext): readonly ReviewRow[] {
  const start = plan.company.startDate;
  const parts = [{ name: 'PostgreSQL', ...postgresVersionAt(start) }, ...(chosen.candidate.platform === 'aks' ? [{ name: 'Kubernetes', ...kubernetesVersionAt(start) }] : [])];
  return parts.map(({ name, version, supportEnds: ends }) => ({ date: ends.length === 7 ? `${ends}-01` : ends, kind: 'upgrade', event: `Support of ${name} ${version} ends`, looksAt: 'The next version, tried in staging, with a release window of its own', where: '' }));
}

function yearly({ plan }: GovernanceContext): readonly ReviewRow[] {
  const { startDate, horizonMonths } = plan.company;
  const years = Math.max(1, Math.floor(horizonMonths / 12));
  return Array.from({ length: years }, (_, index) => ({
    date: firstOf(Number(startDate.slice(0, 4)) + index + 1, startDate.slice(5)),
    kind: 'review' as const,
    event: index + 1 === years ? `End of the horizon (${horizonMonths} months)` : `Year ${index + 1}`,
    looksAt: index + 1 === years ? 'Contract, sizes and tenancy for the next horizon' : `Growth against ${percent(plan.company.growthPerYear)} a year, objectives, cost, controls that are still open`,
    where: '/company',
  }));
}

/** Events without a date: what the plan keeps as a what-if, and what changes every figure when it comes. */
function triggers({ plan, chosen }: GovernanceContext): readonly ReviewRow[] {
  const event = (name: string, looksAt: string): ReviewRow => ({ date: null, kind: 'review', event: name, looksAt, where: '' });
  return [
    ...plan.scenarios.map((scenario) => event(`The what-if “${scenario.name}” comes true`, `${scenario.description} ${count(scenario.changes.length, 'value of the plan changes', 'values of the plan change')}.`.trim())),
    event('A plant is opened, bought or sold', `The plan with ${plan.sites.length + 1} or ${Math.max(0, plan.sites.length - 1)} sites: tenancy, lines, waves, release windows`),
    ...(chosen.candidate.drRegion === null ? [event('The region is down for more than an hour', 'Whether a recovery region has become worth its price')] : []),
  ];
}
