import type { Assumptions } from '../assumptions/register';
import { DAYS_PER_WEEK } from '../demand/calendarUnits';
import type { Plan } from '../document/schema/plan';
import type { Site } from '../document/schema/site';
import { plantFlows } from '../rules/planFacts';
import type { WaveRow } from '../report/report';
import { addDays } from './calendarDays';
import { firstOpenWeekend } from './openWeekends';

const DAYS_PER_WEEKEND = 2;

const GATES = {
  foundation: ['Network and identity reviewed', 'Monitoring and alerts live', 'Backup restored once as a test'],
  'non-production': ['Custom modules and reports accepted', 'Interfaces replayed with recorded messages', 'Restore validated', 'Failover tested'],
  production: ['Rehearsal passed in the planned time', 'Restore validated', 'Interface replay tested', 'Master data reconciled', 'Rollback fits the window'],
  optimise: ['Sizes compared with measured load', 'Commitments decided', 'Disaster rehearsal passed'],
} as const;

/**
 * First order of waves: foundation, non-production, a pilot site, the other sites in groups that respect the limit,
 * then optimising. Cutovers start on weekends outside hard freezes, seasonal peaks, the turn of the month and the
 * holidays of the sites that move. Crews, supplier windows and soft freezes are not weighed yet.
 */
export function planWaves(plan: Plan, assumptions: Assumptions): readonly WaveRow[] {
  const { migration } = plan;
  const foundationEnd = addDays(migration.earliestStart, assumptions.value('waves.foundation-weeks') * DAYS_PER_WEEK - 1);
  const testStart = addDays(foundationEnd, 1);
  const testEnd = addDays(testStart, assumptions.value('waves.non-production-weeks') * DAYS_PER_WEEK - 1);
  const nonProduction = plan.environments.filter((environment) => environment.kind !== 'production');
  const rows: Omit<WaveRow, 'number'>[] = [
    {
      kind: 'foundation',
      title: 'Landing zone, connectivity, identity, monitoring',
      items: [],
      start: migration.earliestStart,
      end: foundationEnd,
      gates: GATES.foundation,
      because: ['Nothing productive moves before the ground is laid.'],
    },
    {
      kind: 'non-production',
      title: 'Non-production environments and integration tests',
      items: nonProduction.map(({ id, name }) => ({ id, name })),
      start: testStart,
      end: testEnd,
      gates: GATES['non-production'],
      because: [`${plantFlows(plan).length} plant flows are proven against test before any site moves.`],
    },
  ];
  let after = addDays(testEnd, 1);
  for (const [index, group] of groupSites(plan).entries()) {
    const weekend = firstOpenWeekend(plan, group, after);
    rows.push({
      kind: index === 0 ? 'pilot' : 'production',
      title: `${index === 0 ? 'Pilot' : 'Cutover'}: ${group.map((site) => site.name).join(', ')}`,
      items: group.map(({ id, name }) => ({ id, name })),
      start: weekend.start,
      end: addDays(weekend.start, DAYS_PER_WEEKEND - 1),
      gates: GATES.production,
      because: [index === 0 ? 'The pilot proves the pack with the least at stake.' : `At most ${migration.maxSitesPerWave} sites move together.`, ...weekend.skipped],
    });
    after = addDays(weekend.start, assumptions.value('waves.weeks-between') * DAYS_PER_WEEK);
  }
  rows.push({
    kind: 'optimise',
    title: 'Stabilise, right-size, commit',
    items: [],
    start: after,
    end: addDays(after, assumptions.value('waves.optimise-weeks') * DAYS_PER_WEEK - 1),
    gates: GATES.optimise,
    because: ['Measured load replaces assumptions before money is committed.'],
  });
  return rows.map((row, index) => ({ number: index + 1, ...row }));
}

/** The pilot is the third wave: foundation and non-production come before it. */
const FIRST_SITE_WAVE = 3;

/**
 * Pilot first (the named one, else the site with the cheapest hour), then the others, cheapest hour first, in groups.
 * A locked site moves in its wave, even when that makes the group larger than the limit.
 */
function groupSites(plan: Plan): readonly (readonly Site[])[] {
  const byRisk = [...plan.sites].sort((a, b) => a.downtimeCostPerHour - b.downtimeCostPerHour || (a.id < b.id ? -1 : 1));
  const lockedTo = new Map(plan.migration.locks.map((lock) => [lock.itemId, Math.max(0, lock.wave - FIRST_SITE_WAVE)]));
  const locked = byRisk.filter((site) => lockedTo.has(site.id));
  const free = byRisk.filter((site) => !lockedTo.has(site.id));
  const pilot = free.find((site) => site.id === plan.migration.pilotSiteId) ?? free[0];
  const waiting = free.filter((site) => site !== pilot);
  const lastLocked = Math.max(-1, ...lockedTo.values());
  const groups: Site[][] = [];
  for (let wave = 0; waiting.length > 0 || wave <= lastLocked || (wave === 0 && pilot !== undefined); wave += 1) {
    const group = locked.filter((site) => lockedTo.get(site.id) === wave);
    if (wave === 0) group.push(...(pilot && group.length === 0 ? [pilot] : []));
    const room = wave === 0 ? 0 : Math.max(0, plan.migration.maxSitesPerWave - group.length);
    group.push(...waiting.splice(0, room));
    // A locked pilot wave leaves the cheapest site to the next group.
    if (wave === 0 && pilot && !group.includes(pilot)) waiting.unshift(pilot);
    if (group.length > 0) groups.push(group);
  }
  return groups;
}
