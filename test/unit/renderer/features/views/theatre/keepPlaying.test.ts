import { describe, expect, it } from 'vitest';
import { answer } from '../../../../../../models/pipeline';
import { playChoice } from '../../../../../../renderer/features/views/theatre/keepPlaying';
import { embeddedPriceBook } from '../../../../../../shared/prices/embeddedPriceBook';
import { starterPlan } from '../../canvas/starterPlan';

const plan = starterPlan('global-manufacturer');
const answered = answer(plan, embeddedPriceBook);
if (!answered.ok) throw new Error('the starter has no answer');
const report = answered.value;
const NOTHING = { scenarioId: null, siteId: null, hours: null, startHour: null };

describe('what is played', () => {
  it('is at first a cut line of the costliest plant, as long as it must survive', () => {
    const played = playChoice(plan, report, NOTHING);
    const most = Math.max(...plan.sites.map((site) => site.downtimeCostPerHour));
    expect(played?.scenarioId).toBe('site-line-loss');
    expect(played?.site.downtimeCostPerHour).toBe(most);
    expect(played?.hours).toBe(played?.site.surviveHoursWithoutWan);
  });

  it('falls back on that when the chosen plant or failure is no longer there', () => {
    expect(playChoice(plan, report, { ...NOTHING, siteId: 'gone', scenarioId: 'gone' })?.site.id).toBe(playChoice(plan, report, NOTHING)?.site.id);
  });

  it('is nothing in a plan without sites', () => {
    expect(playChoice({ ...plan, sites: [] }, report, NOTHING)).toBeNull();
  });
});
