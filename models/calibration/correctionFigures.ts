import { assumptionsOf, type AssumptionId } from '../assumptions/register';
import type { Figure, FigureInput } from '../figure/figure';
import type { Outcome } from '../outcome/outcome';
import type { FigureBook } from '../report/figures/figureBook';
import type { BilledUsage } from './billedUsage';
import type { Calibration, Suggestion, Unexplained } from './calibration';
import { billedInputs } from './billedInputs';
import { calibrationFigureIds as ids } from './calibrationFigureIds';
import { isUsage } from './isUsage';
import { MEASURABLE } from './measurable';
import type { SetBeside } from './setBeside';

const GB = 'GB';

/** The volumes by which assumptions are corrected, month by month, the corrections, and what they do to the bill of the last month. */
export function addCorrectionFigures({ plan }: Outcome, { compared }: SetBeside, { currency, months, suggestions, unexplained }: Omit<Calibration, 'plan' | 'priceBook'>, book: FigureBook): void {
  const assumptions = assumptionsOf(plan);
  const known = (id: string): FigureInput => assumptions.input(id as AssumptionId);
  const rowsOf = (label: string, month: string): readonly BilledUsage[] => {
    const isMeter = MEASURABLE.find((each) => each.label === label)?.isMeter;
    return (compared.find((each) => each.month === month)?.rows ?? []).filter((row) => isUsage(row) && isMeter?.(row) === true);
  };

  const addVolumes = (id: string, label: string, evidence: Unexplained['months'], inputs: readonly FigureInput[]): void => {
    for (const { month, billedGB, modelledGB } of evidence) {
      book.add(
        { id: ids.volume(id, month, 'modelled'), label: `${label}, modelled, ${month}`, value: modelledGB, unit: GB, formula: 'Σ quantities of the lines of the design, at the volumes of that month', inputs },
        { id: ids.volume(id, month, 'billed'), label: `${label}, billed, ${month}`, value: billedGB, unit: GB, formula: 'Σ quantities of the rows of the bill', inputs: billedInputs(rowsOf(label, month), ({ quantity }) => quantity, rowsOf(label, month)[0]?.unit ?? '') },
      );
    }
  };

  const addSuggestion = ({ id, label, unit, suggested, volume, formula, evidence, monthlyEffect, low, high, outsideRange }: Suggestion): void => {
    addVolumes(id, volume, evidence, [known(id)]);
    const sides = (month: string): readonly FigureInput[] => (['billed', 'modelled'] as const).map((side) => book.link(ids.volume(id, month, side)));
    book.add(...evidence.map(({ month, value }): Figure => ({ id: ids.volume(id, month, 'value'), label: `${label}, as ${month} has it`, value, unit, formula: 'the value at which the modelled GB are those billed, by halving its range', inputs: [...sides(month), known(id)] })));
    const range = outsideRange ? { note: `Outside the range that is usual, ${low} to ${high} ${unit}.` } : {};
    book.add({ id: ids.suggested(id), label: `${label}, as the bill has it`, value: suggested, unit, formula, inputs: [known(id), ...evidence.map(({ month }) => book.link(ids.volume(id, month, 'value')))], ...range });
    book.add({
      id: ids.billEffect(id),
      label: `${label}: change of the modelled bill of ${months.at(-1) ?? ''}`,
      value: monthlyEffect,
      unit: `${currency}/month`,
      formula: 'Σ lines with the corrected value − Σ lines with the present one, the design as it is',
      inputs: [known(id), book.link(ids.suggested(id))],
    });
  };

  suggestions.forEach(addSuggestion);
  for (const { id, label, months: evidence } of unexplained) {
    const explaining = MEASURABLE.find((each) => each.id === id)?.assumptions ?? [];
    addVolumes(id, label, evidence, explaining.map(known));
  }
}
