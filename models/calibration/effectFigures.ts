import type { Figure, FigureInput } from '../figure/figure';
import { link } from '../report/figures/inputs';
import type { CorrectionEffect } from './calibrated';
import type { Calibration } from './calibration';
import { calibrationFigureIds as ids } from './calibrationFigureIds';

/** What the answer costs before and after each correction, by id. */
export function effectFigures({ currency, suggestions }: Calibration, effects: readonly CorrectionEffect[]): Readonly<Record<string, Figure>> {
  const unit = `${currency}/month`;
  const [first] = effects;
  if (first === undefined) return {};
  const before: Figure = { id: ids.answerBefore, label: 'Monthly cost of the compared plan', value: first.monthlyBefore, unit, formula: 'Σ lines of the recommended design', inputs: [link('cost.monthly', 'Monthly cost', first.monthlyBefore, unit)] };
  const correction = (id: string): readonly FigureInput[] => suggestions.filter((each) => each.id === id).map((each) => link(ids.suggested(id), `${each.label}, as the bill has it`, each.suggested, each.unit));
  const figures = effects.flatMap(({ id, monthlyBefore, monthlyAfter, difference, sameDesign, headline, complete }): readonly Figure[] => {
    const note = { note: [sameDesign ? 'The same design wins.' : headline, complete ? '' : 'A price is missing, the amounts are “at least”.'].filter((part) => part !== '').join(' ') };
    return [
      { id: ids.answerAfter(id), label: 'Monthly cost with the corrected value', value: monthlyAfter, unit, formula: 'the whole answer, worked out anew with the corrected value: sizes, choice and prices', inputs: correction(id), ...note },
      {
        id: ids.answerDifference(id),
        label: 'Change of the monthly cost',
        value: difference,
        unit,
        formula: 'with the corrected value − as it is',
        inputs: [link(ids.answerAfter(id), 'Monthly cost with the corrected value', monthlyAfter, unit), link(ids.answerBefore, before.label, monthlyBefore, unit)],
        ...note,
      },
    ];
  });
  return Object.fromEntries([before, ...figures].map((figure) => [figure.id, figure]));
}
