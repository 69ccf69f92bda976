import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptSuggestion } from '../../../../models/calibration/acceptSuggestion';
import type { Calibration } from '../../../../models/calibration/calibration';
import { serviceOfLine } from '../../../../models/calibration/compareServices';
import { gatherUsage } from '../../../../models/calibration/gatherUsage';
import { solveAssumption } from '../../../../models/calibration/solveAssumption';
import type { UsageRow } from '../../../../models/calibration/usageRow';
import { calibrate } from '../../../../models/calibrate';
import type { Plan } from '../../../../models/document';
import { answer } from '../../../../models/pipeline';
import type { Result } from '../../../../models/problem/result';
import type { BillLine } from '../../../../models/report/report';
import { STARTERS } from '../../../../models/templates';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { billOf, monthAfter } from '../../../fixtures/bills';

const starter = (id: string): Plan => {
  const found = STARTERS.find((each) => each.id === id);
  if (!found) throw new Error(`no starter ${id}`);
  return found.plan;
};
const subsidiary = starter('small-subsidiary');
/** Nothing grows, so every month is the one of the report. */
const steady: Plan = { ...subsidiary, company: { ...subsidiary.company, growthPerYear: 0 }, data: { ...subsidiary.data, databaseGrowthGiBPerYear: 0, filestoreGrowthGiBPerYear: 0 } };
const withAssumption = (plan: Plan, id: string, value: number): Plan => ({ ...plan, assumptions: [...plan.assumptions.filter((each) => each.id !== id), { id, value, by: 'A', reason: '' }] });

const linesOf = (plan: Plan): readonly BillLine[] => {
  const report = answer(plan, embeddedPriceBook);
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  return report.value.bill.lines;
};
const run = (plan: Plan, rows: readonly UsageRow[]): Result<Calibration> => {
  const into = gatherUsage();
  rows.forEach((row) => into.add(row));
  return calibrate(plan, embeddedPriceBook, into.usage());
};
const found = (plan: Plan, rows: readonly UsageRow[]): Calibration => {
  const result = run(plan, rows);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const currency = steady.company.currency;
const steadyLines = linesOf(steady);
const march = billOf(steadyLines, '2027-03', currency);
const other = (change: Partial<UsageRow>): UsageRow => ({ ...march[0]!, resource: '/other', category: 'Cognitive Services', subcategory: 'Azure OpenAI', meter: 'Tokens', quantity: '5', costBilled: '12.345', costEffective: '12.345', ...change });

describe('a bill that is what the model says', () => {
  const { services, totals, unmapped, suggestions, unexplained, months } = found(steady, march);

  test('differs in no service, maps whole and suggests nothing', () => {
    expect(months).toEqual(['2027-03']);
    expect(services.filter(({ difference }) => difference !== '0.00')).toEqual([]);
    expect([unmapped, suggestions, unexplained]).toEqual([[], [], []]);
  });

  test('adds up to the bill of the report', () => {
    const cents = steadyLines.reduce((sum, { monthly }) => sum + Math.round(Number(monthly) * 100), 0);
    expect(totals.map(({ modelled, billed }) => [modelled, billed])).toEqual([[(cents / 100).toFixed(2), (cents / 100).toFixed(2)]]);
  });
});

describe('a volume that differs', () => {
  test.each([
    ['network.response-kib', 33],
    ['monitoring.kib-per-request', 2.5],
    ['backup.daily-change-share', 0.034],
  ])('suggests the value of %s that the billed system had', (id, value) => {
    const { suggestions } = found(steady, billOf(linesOf(withAssumption(steady, id, value)), '2027-03', currency));
    expect(suggestions.map((each) => [each.id, each.suggested])).toEqual([[id, value]]);
  });

  test('is explained by the next assumption where the first can not', () => {
    const none = billOf(linesOf(withAssumption(withAssumption(steady, 'monitoring.kib-per-request', 0.004), 'monitoring.gib-per-node-month', 5)), '2027-03', currency);
    expect(found(steady, none).suggestions.map(({ id }) => id)).toEqual(['monitoring.gib-per-node-month']);
  });

  test('is left alone while the present value lies among the months', () => {
    const rows = [['2027-03', 15], ['2027-04', 28]].flatMap(([month, value]) => billOf(linesOf(withAssumption(steady, 'network.response-kib', Number(value))), String(month), currency));
    expect(found(steady, rows).suggestions).toEqual([]);
  });

  test('of several months is corrected to the middle one, with each month as evidence', () => {
    const values = [30, 50, 34];
    const rows = values.flatMap((value, at) => billOf(linesOf(withAssumption(steady, 'network.response-kib', value)), `2027-0${at + 3}`, currency));
    const [suggestion] = found(steady, rows).suggestions;
    expect([suggestion?.suggested, suggestion?.spread, suggestion?.evidence.map(({ value }) => value)]).toEqual([34, [30, 50], values]);
  });

  test('is named as unexplained when no allowed value gives it, or the unit is a block of unknown size', () => {
    const change = (to: Partial<UsageRow>): readonly UsageRow[] => march.map((row) => (row.category === 'Bandwidth' ? { ...row, ...to } : row));
    expect(found(steady, change({ quantity: '99999999' })).unexplained.map(({ id, reason }) => [id, reason])).toEqual([['egress', 'range']]);
    expect(found(steady, change({ unit: '100 GB' })).unexplained.map(({ id, reason }) => [id, reason])).toEqual([['egress', 'unit']]);
  });

  test('accepted, the model shows what was billed, and the plan says who measured it', () => {
    const bill = billOf(linesOf(withAssumption(steady, 'network.response-kib', 33)), '2027-03', currency);
    const [suggestion] = found(steady, bill).suggestions;
    if (suggestion === undefined) throw new Error('nothing suggested');
    const corrected = acceptSuggestion(steady, suggestion, 'A. Consultant');
    expect(corrected.assumptions.filter(({ id }) => id === 'network.response-kib')).toEqual([{ id: 'network.response-kib', value: 33, by: 'A. Consultant', reason: expect.stringContaining('2027-03') as string }]);
    const after = found(corrected, bill);
    expect([after.suggestions, after.services.filter(({ difference }) => difference !== '0.00')]).toEqual([[], []]);
    const before = found(steady, bill);
    expect(Number(suggestion.monthlyEffect)).toBeCloseTo(Number(after.totals[0]?.modelled) - Number(before.totals[0]?.modelled), 2);
  });
});

describe('months', () => {
  test('have the volumes of the growth until then', () => {
    const growing: Plan = { ...steady, company: { ...steady.company, growthPerYear: 0.1, startDate: '2027-01-01' } };
    const gb = (lines: readonly BillLine[]): number => lines.filter(({ service }) => service === 'Bandwidth').reduce((sum, { quantity }) => sum + Number(quantity), 0);
    // Billed 30 KiB a request; a year on there are 1.1 times the requests, two years on 1.21 times.
    const bill = ['2028-01', '2029-01'].flatMap((month, at) => billOf(steadyLines, month, currency).map((row) => (row.category === 'Bandwidth' ? { ...row, quantity: String((Number(row.quantity) * 1.1 ** (at + 1) * 30) / 20) } : row)));
    const merged = bill.filter((row, at) => bill.findIndex((each) => each.day === row.day && each.resource === row.resource) === at);
    const [suggestion] = found(growing, merged).suggestions.filter(({ id }) => id === 'network.response-kib');
    expect(suggestion?.evidence.map(({ value }) => value)).toEqual([30, 30]);
    expect(suggestion?.evidence[1]?.modelledGB).toBeCloseTo(gb(steadyLines) * 1.21, 2);
  });

  test('that are not billed to the end are left out with their money', () => {
    const april = billOf(steadyLines, '2027-04', currency).map((row) => ({ ...row, until: '2027-04-20' }));
    const { months, partialMonths, services } = found(steady, [...march, ...april]);
    expect([months, partialMonths.map(({ month, days, daysOfMonth }) => [month, days, daysOfMonth])]).toEqual([['2027-03'], [['2027-04', 19, 30]]]);
    expect(services.every((each) => each.months.length === 1)).toBe(true);
    expect(run(steady, april)).toMatchObject({ ok: false, problems: [{ code: 'usage.no-whole-month' }] });
  });
});

describe('what the model has no line for', () => {
  test('is named by meter with its money, the dearest first', () => {
    const { unmapped, unmappedTotal } = found(steady, [...march, other({}), other({ resource: '/second', costBilled: '1', costEffective: '1' }), other({ charge: 'Tax', category: '', meter: '', costBilled: '-40', costEffective: '-40' })]);
    expect(unmapped.map(({ category, charge, billed, resources }) => [category, charge, billed, resources])).toEqual([['', 'Tax', '-40.00', 1], ['Cognitive Services', 'Usage', '13.35', 2]]);
    expect(unmappedTotal).toBe('-26.65');
  });

  test('is never counted to a service, however it is charged', () => {
    const purchase = { ...march[0]!, charge: 'Purchase', costBilled: '5000', costEffective: '0' };
    const { totals } = found(steady, [...march, purchase]);
    expect(totals).toEqual(found(steady, march).totals);
  });

  test('holds no line of any starter', () => {
    const strangers = STARTERS.flatMap(({ plan }) => linesOf(plan)).filter((line) => serviceOfLine(line) === null);
    expect(strangers.map(({ service, product }) => `${service} | ${product}`)).toEqual([]);
  });
});

test('a bill in another currency is refused with both names', () => {
  expect(run(steady, [...march, other({ currency: 'CHF' })])).toEqual({ ok: false, problems: [{ code: 'usage.currency-unfit', path: '', params: { got: 'CHF', expected: currency } }] });
  expect(run(steady, [])).toMatchObject({ ok: false, problems: [{ code: 'usage.empty' }] });
});

test('actual cost is taken as soon as one row does not say what is effective', () => {
  const rows = march.map((row) => ({ ...row, costBilled: '1' }));
  expect(found(steady, rows).basis).toBe('effective');
  const actual = found(steady, rows.map((row, at) => (at === 0 ? { ...row, costEffective: null } : row)));
  expect([actual.basis, actual.totals[0]?.billed]).toEqual(['actual', `${march.length}.00`]);
});

describe('adding up', () => {
  test('does not depend on the order of rows, nor on how a month is cut into days', () => {
    const cut = march.flatMap((row): readonly UsageRow[] => {
      const half = (part: number): Partial<UsageRow> => ({ quantity: (Number(row.quantity) * part).toFixed(6), costBilled: part === 1 ? row.costBilled : '0', costEffective: part === 1 ? row.costEffective : '0' });
      return [{ ...row, ...half(1), until: '2027-03-11' }, { ...row, ...half(0), day: '2027-03-11', until: monthAfter('2027-03') }];
    });
    const usageOf = (rows: readonly UsageRow[]) => {
      const into = gatherUsage();
      rows.forEach((row) => into.add(row));
      return JSON.stringify(into.usage());
    };
    fc.assert(fc.property(fc.shuffledSubarray([...cut], { minLength: cut.length }), (rows) => usageOf(rows) === usageOf(cut)), { numRuns: 20 });
    expect(found(steady, cut).services).toEqual(found(steady, march).services);
  });
});

test('solving finds the value of any rising line, and nothing outside the range', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 0.01, max: 99, noNaN: true }), (slope, base, value) => {
      const line = (x: number): number => base + slope * x;
      expect(solveAssumption(line, line(value), [0, 100])).toBeCloseTo(value, 4);
      expect(solveAssumption(line, line(101), [0, 100])).toBeNull();
    }),
  );
});
