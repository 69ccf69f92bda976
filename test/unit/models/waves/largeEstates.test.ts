import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import { planMigration } from '../../../../models/waves/planMigration';
import { flowOf, plainPlan, siteOf, systemOf } from '../evaluation/plans';

const SITES = 160;

/** So many sites that an answer which holds is not questioned. */
function estate(migration: Partial<Plan['migration']>, calendars: Partial<Plan['calendars']> = {}): Plan {
  const sites = Array.from({ length: SITES }, (_, at) => siteOf(`s${String(at).padStart(3, '0')}`, 'UTC', { downtimeCostPerHour: at + 1 }));
  const base = plainPlan({ sites, systems: [systemOf('mes-a', 's010'), systemOf('mes-b', 's020')], integrations: [flowOf('ask', 'mes-a', 'mes-b', { mode: 'sync' })] });
  return {
    ...base,
    calendars: { ...base.calendars, monthEnd: { days: 0, loadFactor: 1 }, ...calendars },
    migration: { ...base.migration, earliestStart: '2027-01-04', latestEnd: null, pilotSiteId: null, maxSitesPerWave: 40, crews: 40, locks: [], ...migration },
  };
}
const planned = (plan: Plan) => planMigration(plan, assumptionsOf(plan), '2027-04-12');
const lock = (itemId: string, wave: number) => ({ itemId, wave, reason: '' });

describe('a conflict of a large estate', () => {
  it('is not told where a bridge lets coupled sites move one after the other', () => {
    const { conflict, bridges } = planned(estate({ locks: [lock('s010', 4), lock('s020', 5)] }));
    expect(conflict).toBeNull();
    expect(bridges.map(({ flowId }) => flowId)).toEqual(['ask']);
  });

  it('is not told where another site can move first', () => {
    const late = estate({ latestEnd: '2027-10-31' }, { changeFreezes: [{ id: 'late', name: 'Late', siteIds: ['s000'], from: '2027-04-01', to: '2027-09-30', hard: true }] });
    const told = new Set<string>();
    const { conflict, waves } = planMigration(late, assumptionsOf(late), '2027-04-12', (step) => told.add(step));
    expect(told).toContain('Other pilots');
    expect(conflict).toBeNull();
    expect(waves[0]?.siteIds).not.toContain('s000');
  });

  it('is told as proven where neither helps', () => {
    const { conflict } = planned(estate({ latestEnd: '2027-06-20' }));
    expect(conflict?.proven).toBe(true);
    expect(conflict?.relaxation.works).toBe(true);
  });

  it('is narrowed down to the two days that are too near to each other, and they give way, nothing else', () => {
    const days = [5, 77].map((at, place) => ({ siteId: `s${String(at).padStart(3, '0')}`, date: place === 0 ? '2027-08-11' : '2027-08-18', onTheDay: true, reason: '' }));
    const { conflict } = planned(estate({ dateLocks: days }));
    expect(conflict?.narrowed).toBe(true);
    expect(conflict?.constraints.map(({ kind }) => kind)).toEqual(['gap', 'date-lock', 'date-lock']);
    expect(conflict?.relaxation.constraints.map(({ kind }) => kind)).toEqual(['date-lock']);
    expect([conflict?.relaxation.works, conflict?.relaxation.least]).toEqual([true, true]);
  });
});
