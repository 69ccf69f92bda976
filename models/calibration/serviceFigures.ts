import type { Figure, FigureInput } from '../figure/figure';
import type { Outcome } from '../outcome/outcome';
import type { FigureBook } from '../report/figures/figureBook';
import type { Calibration, MonthComparison, ServiceComparison } from './calibration';
import { ALL, calibrationFigureIds as ids, type ComparedSide } from './calibrationFigureIds';
import { billedInputs } from './billedInputs';
import { serviceOfLine, sumOfMonth } from './compareServices';
import { isMapped } from './isMapped';
import { serviceOf } from './services';
import type { SetBeside } from './setBeside';

const SIDES: readonly ComparedSide[] = ['modelled', 'billed', 'difference'];
const WORDS: Readonly<Record<ComparedSide, string>> = { modelled: 'modelled', billed: 'billed', difference: 'billed − modelled' };

/**
 * Modelled, billed and their difference, by service and month and in sums: a cell leads to the lines of the model and the meters
 * of the bill, a sum to its cells.
 */
export function addServiceFigures(outcome: Outcome, { isEffective, costOf, compared }: SetBeside, { currency, services, totals }: Omit<Calibration, 'plan' | 'priceBook'>, book: FigureBook): void {
  const { sources } = outcome.prices.book;
  const basis = isEffective ? 'Cost with commitments spread over their term.' : 'Cost as invoiced.';

  const cell = (service: ServiceComparison, { month, modelled, billed }: MonthComparison): void => {
    const { lines, rows } = compared.find((each) => each.month === month) ?? { lines: [], rows: [] };
    const own = lines.filter((line) => serviceOfLine(line)?.id === service.id);
    const priced = own.map((line): FigureInput => ({
      kind: 'price',
      label: `${line.label}: ${line.quantity} × ${line.unit}`,
      value: line.monthly,
      unit: currency,
      source: sources[line.priceSource ?? ''] ?? line.priceSource ?? '',
      asOf: line.priceAsOf ?? '',
    }));
    const incomplete = service.unpricedLines > 0 ? { note: 'A price is missing, the amount is “at least”.' } : {};
    book.add(
      figure(service, month, 'modelled', modelled, 'Σ lines of the recommended design: quantity of that month × price, each to the cent', priced, incomplete),
      figure(service, month, 'billed', billed, 'Σ rows of the bill whose meter belongs to the service', billedInputs(rows.filter((row) => isMapped(row) && serviceOf(row)?.id === service.id), costOf, currency), { note: basis }),
    );
    addDifference(service, month, service);
  };

  const figure = ({ id, label }: Pick<ServiceComparison, 'id' | 'label'>, month: string, side: ComparedSide, value: string, formula: string, inputs: readonly FigureInput[], more: Pick<Figure, 'note'> = {}): Figure => ({
    id: ids.service(id, month, side),
    label: `${label}, ${WORDS[side]}, ${month === ALL ? 'all months' : month}`,
    value,
    unit: currency,
    formula,
    inputs,
    ...more,
  });

  const addDifference = (service: Pick<ServiceComparison, 'id' | 'label'>, month: string, { months, difference }: { readonly months: readonly MonthComparison[]; readonly difference: string }): void => {
    const value = month === ALL ? difference : (months.find((each) => each.month === month)?.difference ?? difference);
    book.add(figure(service, month, 'difference', value, 'billed − modelled', (['billed', 'modelled'] as const).map((side) => book.link(ids.service(service.id, month, side)))));
  };

  for (const service of services) {
    for (const month of service.months) cell(service, month);
    for (const side of SIDES) book.add(figure(service, ALL, side, service[side], 'Σ months', service.months.map(({ month }) => book.link(ids.service(service.id, month, side)))));
  }
  const together = { id: ALL, label: 'All services' };
  for (const total of totals) for (const side of SIDES) book.add(figure(together, total.month, side, total[side], 'Σ services', services.map(({ id }) => book.link(ids.service(id, total.month, side)))));
  const sum = sumOfMonth(ALL, totals);
  for (const side of SIDES) book.add(figure(together, ALL, side, sum[side], 'Σ months', totals.map(({ month }) => book.link(ids.service(ALL, month, side)))));
}
