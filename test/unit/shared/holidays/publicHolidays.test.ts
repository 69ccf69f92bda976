import { describe, expect, it } from 'vitest';
import { publicHolidays, type HolidayQuestion } from '../../../../shared/holidays/publicHolidays';
import { holidayRegions } from '../../../../shared/holidays/holidayRegions';
import { addHolidays } from '../../../../models/document/edits';
import { parsePlan, serializePlan } from '../../../../models/document';
import { plainPlan, siteOf } from '../../models/evaluation/plans';

const ask = (question: Partial<HolidayQuestion>) => publicHolidays({ country: 'CZ', region: null, fromYear: 2027, toYear: 2027, ...question });
async function daysOf(question: Partial<HolidayQuestion>) {
  const found = await ask(question);
  if (!found.ok) throw new Error(found.problems[0]?.code);
  return found.value;
}

describe('the public holidays of a country', () => {
  it('are those that the law of Czechia names (Act 245/2000), with Easter by the calendar', async () => {
    const days = await daysOf({ toYear: 2028 });
    const fixed = ['01-01', '05-01', '05-08', '07-05', '07-06', '09-28', '10-28', '11-17', '12-24', '12-25', '12-26'];
    // Easter Sunday is 2027-03-28 and 2028-04-16.
    const easter = ['2027-03-26', '2027-03-29', '2028-04-14', '2028-04-17'];
    expect(days.map(({ date }) => date)).toEqual([...fixed.flatMap((day) => [`2027-${day}`, `2028-${day}`]), ...easter].sort());
    expect(new Set(days.map(({ source }) => source))).toEqual(new Set(['date-holidays 3.37.0, CZ']));
  });

  it('differ by region', async () => {
    const [bavaria, berlin] = await Promise.all([daysOf({ country: 'DE', region: 'BY' }), daysOf({ country: 'DE', region: 'BE' })]);
    expect(bavaria.map(({ date }) => date)).toContain('2027-01-06');
    expect(berlin.map(({ date }) => date)).not.toContain('2027-01-06');
    expect(await holidayRegions('DE')).toMatchObject({ BY: 'Bayern' });
    expect(await holidayRegions('XX')).toEqual({});
  });

  it('hold every day of one that lasts several, and none twice', async () => {
    const days = (await daysOf({ country: 'TR' })).map(({ date }) => date);
    // Eid al-Fitr is three days, Eid al-Adha four; its last is Youth Day as well.
    expect(days).toEqual(expect.arrayContaining(['2027-03-09', '2027-03-10', '2027-03-11', '2027-05-16', '2027-05-17', '2027-05-18', '2027-05-19']));
    expect(days).not.toContain('2027-03-12');
    expect(days).toEqual([...new Set(days)].sort());
  });

  it('are refused for a country that nobody knows and for years out of reach', async () => {
    expect(await ask({ country: 'XX' })).toMatchObject({ ok: false, problems: [{ code: 'calendar.country-unknown' }] });
    for (const years of [{ fromYear: 2028, toYear: 2027 }, { fromYear: 2020, toYear: 2060 }, { fromYear: 1, toYear: 2 }, { fromYear: 2027.5, toYear: 2028 }, { fromYear: Number.NaN, toYear: 2027 }]) {
      expect(await ask(years)).toMatchObject({ ok: false, problems: [{ code: 'calendar.years-unfit' }] });
    }
  });

  it('come into the plan of a site once, in order, and are read back from its file', async () => {
    const plan = plainPlan({ sites: [siteOf('a', 'Europe/Prague', { holidays: [{ date: '2027-05-01', name: 'Our day' }] })] });
    const added = addHolidays(plan, 'a', [...(await daysOf({}))]);
    const dates = added.sites[0]?.holidays.map(({ date }) => date) ?? [];
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(added.sites[0]?.holidays.find(({ date }) => date === '2027-05-01')).toEqual({ date: '2027-05-01', name: 'Our day' });
    expect(addHolidays(added, 'a', [...(await daysOf({}))])).toBe(added);
    expect(parsePlan(serializePlan(added))).toEqual({ ok: true, value: added });
  });
});
