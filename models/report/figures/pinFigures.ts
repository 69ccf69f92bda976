import { candidateId } from '../../candidates/candidate';
import { PIN_TARGETS } from '../../candidates/pinTargets';
import type { Pin } from '../../document/schema/planning';
import { isComplete } from '../../evaluation/isComplete';
import type { Figure } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import type { PricedPin } from '../../pins/pricePins';
import type { PricedPinRow } from '../summary';
import { link, planInput } from './inputs';

/** Where the price of a pin stands among the figures. */
export const pinFigureIds = (pinId: string): PricedPinRow['figureIds'] => ({ monthly: `pin.${pinId}.monthly`, riskAdjustedYearly: `pin.${pinId}.riskAdjustedYearly` });

/** The figure that shows what a pin fixes, with the pin, who fixed it and why; none where a table shows it. */
export function fixedFigure(figures: Readonly<Record<string, Figure>>, pin: Pin): readonly Figure[] {
  const { figureId, label, unit } = PIN_TARGETS[pin.target];
  const figure = figureId === null ? undefined : figures[figureId];
  if (figure === undefined) return [];
  const path = `/pins/${pin.id}`;
  const named = figure.inputs.some((input) => input.kind === 'plan' && input.path === path);
  const inputs = named ? figure.inputs : [...figure.inputs, planInput(path, `${label}, pinned`, pin.value, unit)];
  return [{ ...figure, inputs, note: `${label} pinned to ${pin.value} by ${pin.by}: ${pin.reason} ${figure.note ?? ''}`.trim() }];
}

/** The price of each pin, from the totals with it and the totals of the same engine without it. */
export function pinFigures({ plan, recommendation: { chosen } }: Outcome, pins: readonly PricedPin[]): readonly Figure[] {
  const { currency } = plan.company;
  return pins.flatMap(({ row, without }): readonly Figure[] => {
    const pin = planInput(`/pins/${row.id}`, `${row.label}, fixed by ${row.by}`, row.value, row.unit);
    const monthUnit = `${currency}/month`;
    const yearUnit = `${currency}/year`;
    const note = row.monthly === null ? { note: 'A price is missing with or without the pin, so that the difference can not be told.' } : {};
    const design = { note: `Without the pin: ${candidateId(without.candidate)}${row.engineChoice === null ? '' : `, ${row.label.toLowerCase()} ${row.engineChoice}`}.${isComplete(without) ? '' : ' A price or a size is missing: at least.'}` };
    const parts = [
      { id: 'monthly', what: 'monthly cost', unit: monthUnit, total: 'cost.monthly', withPin: chosen.totals.monthly.toFixed(2), withoutPin: without.totals.monthly.toFixed(2), price: row.monthly },
      { id: 'riskAdjustedYearly', what: 'risk-adjusted yearly cost', unit: yearUnit, total: 'cost.riskAdjustedYearly', withPin: chosen.riskAdjustedYearly.toFixed(2), withoutPin: without.riskAdjustedYearly.toFixed(2), price: row.riskAdjustedYearly },
    ];
    return parts.flatMap(({ id, what, unit, total, withPin, withoutPin, price }): readonly Figure[] => {
      const withoutId = `pin.${row.id}.without.${id}`;
      const label = `Without the pin of ${row.label.toLowerCase()}: ${what}`;
      return [
        { id: withoutId, label, value: withoutPin, unit, formula: `the ${what} that the engine works out for the plan without this pin, the other pins kept`, inputs: [pin], ...design },
        {
          id: `pin.${row.id}.${id}`,
          label: `Price of the pin of ${row.label.toLowerCase()}: ${what}`,
          value: price,
          unit,
          formula: `${what} with the pin − ${what} without it`,
          inputs: [link(total, `With the pin: ${what}`, withPin, unit), link(withoutId, label, withoutPin, unit), pin],
          ...note,
        },
      ];
    });
  });
}
