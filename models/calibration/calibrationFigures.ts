import Big from 'big.js';
import type { Figure } from '../figure/figure';
import type { Outcome } from '../outcome/outcome';
import { FigureBook } from '../report/figures/figureBook';
import { billedInputs } from './billedInputs';
import type { BilledUsage, Usage } from './billedUsage';
import type { Calibration, UnmappedCharge } from './calibration';
import { calibrationFigureIds as ids } from './calibrationFigureIds';
import { addCorrectionFigures } from './correctionFigures';
import { isMapped } from './isMapped';
import { addServiceFigures } from './serviceFigures';
import type { SetBeside } from './setBeside';

/** Every number of a calibration with what it comes from, by id. */
export function calibrationFigures(outcome: Outcome, usage: Usage, beside: SetBeside, calibration: Omit<Calibration, 'plan' | 'priceBook'>): Readonly<Record<string, Figure>> {
  const { costOf, compared } = beside;
  const { currency, partialMonths, unmapped, unmappedTotal, commitmentSavingMonthly } = calibration;
  const book = new FigureBook();
  addServiceFigures(outcome, beside, calibration, book);
  addCorrectionFigures(outcome, beside, calibration, book);
  const strangers = compared.flatMap(({ rows }) => rows.filter((row) => !isMapped(row)));
  book.add(
    ...partialMonths.map(({ month, billed, days, daysOfMonth }): Figure => ({
      id: ids.partialMonth(month),
      label: `Billed for a part of ${month}`,
      value: billed,
      unit: currency,
      formula: 'Σ rows of the bill',
      inputs: billedInputs(usage.rows.filter((row) => row.month === month), costOf, currency),
      note: `Billed are ${days} of ${daysOfMonth} days; the model knows whole months only.`,
    })),
    ...unmapped.map((charge, at): Figure => ({
      id: ids.unmapped(at),
      label: `Not modelled: ${[charge.category, charge.meter].filter((part) => part !== '').join(', ')}`,
      value: charge.billed,
      unit: currency,
      formula: 'Σ rows of the bill under this meter',
      inputs: billedInputs(strangers.filter((row) => isOf(row, charge)), costOf, currency),
    })),
    {
      id: ids.commitmentSaving,
      label: 'What the recommended commitments would save',
      value: commitmentSavingMonthly,
      unit: `${currency}/month`,
      formula: 'Σ commitments of the recommendation: list price of what they replace − what they cost',
      inputs: outcome.recommendation.chosen.commitment.savingMonthly.eq(new Big(0)) ? [] : [{ kind: 'figure', id: 'commitment.saving', label: 'Saved by commitments', value: commitmentSavingMonthly, unit: `${currency}/month` }],
    },
  );
  book.add({ id: ids.unmappedTotal, label: 'Billed and not modelled', value: unmappedTotal, unit: currency, formula: 'Σ charges that no service of the model stands for', inputs: unmapped.map((_, at) => book.link(ids.unmapped(at))) });
  return book.all();
}

const isOf = (row: BilledUsage, { charge, category, subcategory, meter }: UnmappedCharge): boolean => row.charge === charge && row.category === category && row.subcategory === subcategory && row.meter === meter;
