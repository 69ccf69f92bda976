import Big from 'big.js';
import { describe, expect, test } from 'vitest';
import { acceptSuggestion } from '../../../../models/calibration/acceptSuggestion';
import type { Usage } from '../../../../models/calibration/billedUsage';
import type { Calibrated } from '../../../../models/calibration/calibrated';
import { ALL, calibrationFigureIds as ids } from '../../../../models/calibration/calibrationFigureIds';
import { gatherUsage } from '../../../../models/calibration/gatherUsage';
import type { UsageRow } from '../../../../models/calibration/usageRow';
import { calibrate } from '../../../../models/calibrate';
import { calibrateInSteps } from '../../../../models/calibrateInSteps';
import type { Plan } from '../../../../models/document';
import type { Figure, FigureInput } from '../../../../models/figure/figure';
import { answer } from '../../../../models/pipeline';
import { walkSteps } from '../../../../models/problem/walkSteps';
import type { StepProgress } from '../../../../models/problem/stepProgress';
import { STARTERS } from '../../../../models/templates';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { billOf } from '../../../fixtures/bills';

const plan: Plan = STARTERS.find(({ id }) => id === 'small-subsidiary')!.plan;
const report = answer(plan, embeddedPriceBook);
if (!report.ok) throw new Error('the starter has no answer');
const { lines, currency } = report.value.bill;
const billed = ['2027-03', '2027-04'].flatMap((month) => billOf(lines, month, currency)).map((row): UsageRow => (row.category === 'Bandwidth' ? { ...row, quantity: String(Number(row.quantity) * 2) } : row));
const [first] = billed;
const stranger: UsageRow = { ...first!, category: 'Cognitive Services', subcategory: 'OpenAI', meter: 'Tokens', resource: '/other', costBilled: '12.345', costEffective: '12.345' };
const partial: UsageRow = { ...first!, day: '2027-05-01', until: '2027-05-11', costBilled: '7.5', costEffective: '7.5' };

function usageOf(rows: readonly UsageRow[]): Usage {
  const into = gatherUsage();
  rows.forEach((row) => into.add(row));
  return into.usage();
}
const usage = usageOf([...billed, stranger, partial]);
const told: StepProgress[] = [];
const result = walkSteps(calibrateInSteps(plan, embeddedPriceBook, usage), (step) => told.push(step));
if (!result.ok) throw new Error(JSON.stringify(result.problems));
const { calibration, figures, effects }: Calibrated = result.value;
const figureOf = (id: string): Figure => {
  const found = figures[id];
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};
const sumOf = (inputs: readonly FigureInput[]): string => inputs.reduce((sum, input) => sum.plus('value' in input ? (input.value ?? 0) : 0), new Big(0)).toFixed();

describe('a calibration in steps', () => {
  test('is the calibration of the command line', () => {
    expect(calibrate(plan, embeddedPriceBook, usage)).toEqual({ ok: true, value: calibration });
  });

  test('tells of the comparison and of every correction that is tried', () => {
    expect(calibration.suggestions.length).toBeGreaterThan(0);
    expect(told.map(({ done, step }) => [done, step])).toEqual([[0, 'Bill and model'], ...calibration.suggestions.map(({ label }, at) => [at + 1, label])]);
  });

  test('says of every correction what the whole answer would be with it', () => {
    for (const [at, suggestion] of calibration.suggestions.entries()) {
      const corrected = answer(acceptSuggestion(plan, suggestion, 'A'), embeddedPriceBook);
      if (!corrected.ok) throw new Error('no answer');
      expect(effects[at]).toMatchObject({ id: suggestion.id, monthlyBefore: report.value.summary.cost.monthly, monthlyAfter: corrected.value.summary.cost.monthly, headline: corrected.value.headline });
      expect(figureOf(ids.answerDifference(suggestion.id)).value).toBe(new Big(corrected.value.summary.cost.monthly).minus(report.value.summary.cost.monthly).toFixed(2));
    }
  });
});

describe('the figures behind it', () => {
  test('show every amount of the comparison', () => {
    for (const { id, months, ...service } of calibration.services) {
      for (const side of ['modelled', 'billed', 'difference'] as const) {
        expect(figureOf(ids.service(id, ALL, side)).value).toBe(service[side]);
        for (const month of months) expect(figureOf(ids.service(id, month.month, side)).value).toBe(month[side]);
      }
    }
    expect(calibration.unmapped.map((_, at) => figureOf(ids.unmapped(at)).value)).toEqual(calibration.unmapped.map((charge) => charge.billed));
    expect(figureOf(ids.partialMonth('2027-05')).value).toBe('7.50');
    for (const { id, suggested, monthlyEffect } of calibration.suggestions) expect([figureOf(ids.suggested(id)).value, figureOf(ids.billEffect(id)).value]).toEqual([suggested, monthlyEffect]);
  });

  test('lead to figures that are there and say the same', () => {
    const links = Object.values(figures).flatMap(({ inputs }) => inputs.flatMap((input) => (input.kind === 'figure' ? [input] : [])));
    expect(links.length).toBeGreaterThan(0);
    for (const { id, value } of links) expect((figures[id] ?? report.value.figures[id])?.value, id).toBe(value);
  });

  test('of sums are the sums of their inputs, to the cent', () => {
    const sums = Object.values(figures).filter(({ id, formula }) => formula.startsWith('Σ') && (id.startsWith('calibration.service.') || id.startsWith('calibration.unmapped') || id.startsWith('calibration.partialMonth.')));
    expect(sums.length).toBeGreaterThan(10);
    for (const { id, value, inputs } of sums) expect(new Big(sumOf(inputs)).round(2, Big.roundHalfUp).toFixed(2), id).toBe(value);
  });

  test('of what is billed name the meters of the bill and their month', () => {
    const [input] = figureOf(ids.service('bandwidth', '2027-04', 'billed')).inputs;
    expect(input).toMatchObject({ kind: 'bill', month: '2027-04', unit: currency, label: expect.stringContaining('Bandwidth') });
  });
});
