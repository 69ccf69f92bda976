import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import { clashFindings } from '../../../../models/findings/clashFindings';
import { planWaves } from '../../../../models/waves/planWaves';
import { flowOf, plainPlan, siteOf, starterPlan, systemOf } from '../evaluation/plans';

const found = (plan: Plan): readonly string[] => clashFindings({ plan, ...planWaves(plan, assumptionsOf(plan)) }).map(({ id }) => id);
const moving = (plan: Plan, changes: Partial<Plan['migration']>): Plan => ({ ...plan, migration: { ...plan.migration, ...changes } });

/** Site c has the cheapest hour and is the pilot, then b, then a, four weeks apart. */
const three: Plan = moving(
  {
    ...plainPlan({ sites: [siteOf('a', 'UTC', { downtimeCostPerHour: 3000 }), siteOf('b', 'UTC', { downtimeCostPerHour: 2000 }), siteOf('c', 'UTC', { downtimeCostPerHour: 1 })] }),
    systems: ['a', 'b', 'c'].map((id) => systemOf(`mes-${id}`, id)),
  },
  { latestEnd: null, pilotSiteId: null, locks: [], crews: 2, maxSitesPerWave: 2 },
);
const apart = moving(three, { crews: 1, maxSitesPerWave: 1, locks: [{ itemId: 'b', wave: 4, reason: '' }] });

describe('production that shares a wave with test', () => {
  const starter = starterPlan('mid-market-producer');

  it('is found where test waits for a plant, and not where it moves before all of them', () => {
    expect(found(moving(starter, { lateEnvironments: [{ environmentId: 'test', siteId: 'brno-plant', reason: 'shares its servers' }] }))).toContain('migration.production-with-test.test');
    expect(found(starter).filter((id) => id.startsWith('migration.production-with-test'))).toEqual([]);
  });

  it('moves in that wave and in no other', () => {
    const late = moving(starter, { lateEnvironments: [{ environmentId: 'test', siteId: 'brno-plant', reason: '' }] });
    const { waves } = planWaves(late, assumptionsOf(late));
    const where = waves.flatMap(({ items, alongside, kind }) => [...items, ...alongside].filter(({ id }) => id === 'test').map(() => kind));
    expect(where).toEqual(['production']);
  });
});

describe('what needs something of a later wave', () => {
  const asks = (from: string, to: string): Plan => ({ ...apart, integrations: [flowOf('ask', `mes-${from}`, `mes-${to}`, { mode: 'sync' })] });

  it('is found where a call goes to a plant that moves later, and not the other way round', () => {
    expect(found(asks('b', 'a'))).toEqual(['migration.needs-later-wave.ask']);
    expect(found(asks('a', 'b'))).toEqual([]);
  });

  it('is found where an order had to give way', () => {
    // b before a is locked by waves, yet a was to come first: the order gives way last, so all else is fixed.
    const ordered = moving(apart, { after: [{ siteId: 'b', afterSiteId: 'a', reason: '' }] });
    const { waves, migration } = planWaves(ordered, assumptionsOf(ordered));
    const swapped = { ...migration, cutovers: migration.cutovers.map((each) => ({ ...each, wave: each.siteId === 'b' ? 3 : 5, start: each.siteId === 'b' ? '2027-05-01T06:00Z' : '2027-07-01T06:00Z' })) };
    expect(clashFindings({ plan: ordered, waves, migration: swapped }).map(({ id }) => id)).toEqual(['migration.needs-later-wave.b.a']);
    expect(found(moving(three, { after: [{ siteId: 'a', afterSiteId: 'b', reason: '' }] }))).toEqual([]);
  });
});

describe('a single expert', () => {
  const experts = [{ name: 'Label printing', siteIds: ['a', 'b'] }];

  it('is found at two sites of one night, and not where they move in different weeks', () => {
    expect(found(moving(three, { experts }))).toEqual(['migration.expert-twice.1.a.b']);
    expect(found(moving(apart, { experts }))).toEqual([]);
  });

  it('is free for sites that are not his', () => {
    expect(found(moving(three, { experts: [{ name: 'Label printing', siteIds: ['a', 'c'] }] }))).toEqual([]);
  });
});
