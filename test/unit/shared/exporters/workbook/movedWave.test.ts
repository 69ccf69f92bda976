import type { Worksheet } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../../../../models/document';
import { agreeOnDates, lockSiteDates } from '../../../../../models/document/edits';
import type { Report } from '../../../../../models/report/report';
import { reportOf } from '../../../models/evaluation/answers';
import { starterPlan } from '../../../models/evaluation/plans';
import { formulaOf, readWorkbook, rowWith, sheetOf } from './readWorkbook';

const FIRST_MONTH_COLUMN = 6;
const MONTHS = 60;
/** 2027-01 is the first month of the plan. */
const monthName = (at: number): string => `${2027 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

const cents = (amount: number): number => Math.round(amount * 100) / 100;
const sum = (amounts: readonly number[]): number => cents(amounts.reduce((all, each) => all + each, 0));

/** What a row pays in each month, as another program reads it. */
const paid = (sheet: Worksheet, row: number): readonly number[] => Array.from({ length: MONTHS }, (_, at) => Number(formulaOf(sheet.getCell(row, FIRST_MONTH_COLUMN + at)).result));

/** Months of all payments that differ, by label of the row. */
function changes(before: Worksheet, after: Worksheet): Readonly<Record<string, number>> {
  const rows = Array.from({ length: rowWith(before, 1, 'All payments') - rowWith(before, 1, 'Payments') - 1 }, (_, at) => rowWith(before, 1, 'Payments') + 1 + at);
  return Object.fromEntries(
    rows.flatMap((row) => {
      const [was, is] = [paid(before, row), paid(after, row)];
      return is.flatMap((amount, at) => (amount === was[at] ? [] : [[`${before.getCell(row, 1).text} ${monthName(at)}`, cents(amount - (was[at] ?? 0))] as const]));
    }),
  );
}

/** What is taken from one month and paid in another. */
const postponed = (label: string, from: string, to: string, amount: number): Readonly<Record<string, number>> => ({ [`${label} ${from}`]: -amount, [`${label} ${to}`]: amount });

// The last wave of the global starter, Singapore and Suzhou, moves from the week of 4 March 2028 to that of 4 April. All
// other sites are agreed to stay. By hand, from what the plan states and the price list says:
//
// Old estate. It costs 74,000 USD a month today (plan), borne by the sites by their requests of the week that sizes the
// platform (sheet Allocation): Suzhou 1,541,085 and Singapore 438,485 of 10,484,989. Both keep it a month longer:
const OLD_ESTATE = 74_000;
// Crew. Each of 2 sites: 120 h of preparation + 5 people × hours of the cutover × (1 cutover + 1 rehearsal), 120 USD an hour (plan). The cutover
// takes 20 h (plan) and the travel of the data: 920 + 2,600 GiB by named users (419 and 85 of 3,460), 30 % of them in the night, at 70 % of 200 Mbit/s.
const travelHours = (users: number): number => ((920 + 2_600) * (users / 3_460) * 0.3 * 8 * 1.024 ** 3 * 1_000) / (200 * 0.7) / 3_600;
const CREW = cents(cents(2 * 120 + 5 * 2 * (20 + travelHours(419) + 20 + travelHours(85))) * 120);
// Edge nodes. Each of 2 sites: 4,500 USD + 16 h to set it up × 120 USD.
const EDGE_NODES = 2 * (4_500 + 16 * 120);
// Optimising takes 120 h × 120 USD, paid where it ends. It begins four weeks after the week of the last wave, Monday
// 6 March → 3 April, and lasts six: 2028-05-07 → 2028-06-11.
const OPTIMISING = 120 * 120;
// Commitments. Savings plans of one year are bought when optimising begins, 2028-03-27 → 2028-05-01, and renewed as long as
// the term ends within the 60 months: they ran from March 2028 to February 2031, now from May 2028 to April 2031. What one
// saves a month: (list price − price of the plan, USD an hour) × hours a month of the last size, to the cent …
const SAVED = {
  nodes: cents((1.664 - 1.26464) * 3 * 730), // D32as v5, West Europe
  database: cents((7.248 - 5.7984) * 2 * 730), // 48 vCores, West Europe
  recoveryNodes: cents((0.384 - 0.290496) * 3 * 730), // D8as v5, North Europe
  recoveryDatabase: cents((6.672 - 5.3376) * 730), // 48 vCores, North Europe
};
// … × what the line costs in the year of purchase ÷ what it costs at last (sheets Growth and Bill): 9 D8as v5 at 0.416 an
// hour before 3 D32as v5 at 1.664; 32 vCores before 48; 5 D4as v5 at 0.192 before 3 D8as v5 at 0.384, which come in 2030.
const YEARS_2_AND_3 = sum([cents((SAVED.nodes * (9 * 0.416)) / (3 * 1.664)), cents((SAVED.database * 32) / 48), cents((SAVED.recoveryNodes * (5 * 0.192)) / (3 * 0.384)), cents((SAVED.recoveryDatabase * 32) / 48)]);
const YEAR_4 = sum([cents((SAVED.nodes * (9 * 0.416)) / (3 * 1.664)), cents((SAVED.database * 32) / 48), SAVED.recoveryNodes, cents((SAVED.recoveryDatabase * 32) / 48)]);

const LAST_WAVE = ['singapore-warehouse', 'suzhou-plant'];

function withMovedWave(plan: Plan, { migration }: Report): Plan {
  const agreed = agreeOnDates(plan, migration.cutovers.map(({ siteId, start }) => ({ siteId, date: start.slice(0, 10) })));
  return lockSiteDates(agreed, LAST_WAVE.map((siteId) => ({ siteId, date: '2028-04-04', reason: 'A month later' })));
}

describe('one wave of the global starter, a month later', () => {
  let before: Worksheet;
  let after: Worksheet;
  let allocation: Worksheet;

  beforeAll(async () => {
    const plan = starterPlan('global-manufacturer');
    const report = reportOf(plan);
    const moved = withMovedWave(plan, report);
    const [one, other] = await Promise.all([readWorkbook({ plan, report, appVersion: '0' }), readWorkbook({ plan: moved, report: reportOf(moved), appVersion: '0' })]);
    [before, after, allocation] = [sheetOf(one, 'Cash flow'), sheetOf(other, 'Cash flow'), sheetOf(one, 'Allocation')];
  }, 120_000);

  it('changes the months of the workbook as worked out by hand, and no others', () => {
    const weightOf = (name: string): number => Number(allocation.getCell(rowWith(allocation, 2, name), 3).value);
    const requests = 10_484_989;
    const longer = sum(['Suzhou actuator plant', 'Singapore distribution centre'].map((name) => cents((OLD_ESTATE * weightOf(name)) / requests)));
    expect([weightOf('Suzhou actuator plant'), weightOf('Singapore distribution centre')]).toEqual([1_541_085, 438_485]);
    expect(changes(before, after)).toEqual({
      'Old estate until the sites have moved 2028-04': longer,
      ...postponed('Move, one-off effort', '2028-03', '2028-04', CREW),
      ...postponed('Move, one-off effort', '2028-05', '2028-06', OPTIMISING),
      ...postponed('Edge nodes', '2028-03', '2028-04', EDGE_NODES),
      // Two months that were committed are at list prices; the third purchase is of the size of year 3 instead of year 4 …
      'Commitments, as paid 2028-03': YEARS_2_AND_3,
      'Commitments, as paid 2028-04': YEARS_2_AND_3,
      'Commitments, as paid 2030-03': cents(YEAR_4 - YEARS_2_AND_3),
      'Commitments, as paid 2030-04': cents(YEAR_4 - YEARS_2_AND_3),
      // … and the last one runs two months longer.
      'Commitments, as paid 2031-03': -YEAR_4,
      'Commitments, as paid 2031-04': -YEAR_4,
    });
    expect(longer).toBe(13_971.23);
  });

  it('makes dual running dearer by that month of both sites, and all payments by it and what the commitments miss', () => {
    const row = (sheet: Worksheet, label: string): readonly number[] => paid(sheet, rowWith(sheet, 1, label));
    const dearer = (label: string): number => cents(sum(row(after, label)) - sum(row(before, label)));
    // 10,876.53 + 3,094.70
    expect(dearer('Old estate until the sites have moved')).toBe(13_971.23);
    // Two months of year 2, two of the difference between the sizes, less two of year 4: nothing is left.
    expect(dearer('Commitments, as paid')).toBe(cents(2 * YEARS_2_AND_3 + 2 * (YEAR_4 - YEARS_2_AND_3) - 2 * YEAR_4));
    expect(dearer('All payments')).toBe(13_971.23);
    // The last month of both sites is the 16th instead of the 15th of the plan; the formulas of the months look at it.
    const lastMonths = (sheet: Worksheet): readonly number[] => ['Suzhou actuator plant', 'Singapore distribution centre'].map((name) => Number(sheet.getCell(rowWith(sheet, 1, name), 3).value));
    expect([lastMonths(before), lastMonths(after)]).toEqual([[15, 15], [16, 16]]);
  });
});
