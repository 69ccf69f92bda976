import { CASH_CATEGORIES } from '../../../models/cashflow/cashFlow';
import type { BillLine, Report } from '../../../models/report/report';
import { row } from './row';

/** Figures are exact; six digits are enough for a review. */
const shown = (value: string | number | null | undefined): string | number => (typeof value === 'number' ? Number(value.toPrecision(6)) : (value ?? 'none'));

/** Sizes and bill of one answer as a table that a person can review: one line a size, one line a layer, one line a position. */
export function engineTable({ summary, headline, sizing, figures, bill, commitments, cashFlow, demand }: Report): string {
  const { recommendation, cost, resilience } = summary;
  const layers = [...new Set(bill.lines.map((line) => line.layer))];
  return [
    headline,
    '',
    row('decision', 'value'),
    ...Object.entries(recommendation).map(([name, value]) => row(name, value ?? 'none')),
    row('season', demand.season),
    row('peak hour of the UTC week', demand.peakHour),
    row('availability', resilience.availability.toFixed(6)),
    row('expected downtime, h/year', resilience.expectedDowntimeHoursPerYear),
    row('missed objectives', resilience.objectives.filter((each) => !each.met).map((each) => each.id).join(', ') || 'none'),
    row('complete', summary.complete ? 'yes' : 'no'),
    '',
    row('size', 'value', 'unit', 'layer', 'bound by'),
    ...sizing.flatMap((card) => card.figureIds.map((id) => row(figures[id]?.label ?? id, shown(figures[id]?.value), figures[id]?.unit ?? '', card.layer, card.binding))),
    '',
    row(`cost in ${cost.currency}`, 'amount'),
    ...Object.entries(cost).flatMap(([name, amount]) => (name === 'currency' ? [] : [row(name, amount)])),
    '',
    row('commitment', 'term in months', 'quantity', 'unit', 'pays from', 'saved a month', 'regret of a term'),
    ...commitments.rows.map((each) => row(each.lineId, each.termMonths ?? '-', each.quantity ?? '-', each.unit ?? '-', each.breakEvenShare ?? 'no price', each.savingMonthly, each.regret ?? '-')),
    row('all lines', summary.commitment.policy, '-', '-', '-', summary.commitment.saving, '-'),
    '',
    row(`payments in ${cost.currency}`, ...cashFlow.years.map(({ from, until }) => `${from} to ${until}`), 'total'),
    ...CASH_CATEGORIES.map((category) => row(category, ...cashFlow.years.map(({ categories }) => categories[category]), figures[`cashFlow.${category}`]?.value ?? 'missing')),
    row('all', ...cashFlow.years.map(({ total }) => total), cashFlow.total),
    row('Azure a month', ...cashFlow.steps.map(({ monthly }) => monthly)),
    row('nodes of production', ...cashFlow.steps.map(({ nodes }) => nodes ?? 'none')),
    row('database of production', ...cashFlow.steps.map(({ database }) => database ?? 'none')),
    row('present value', cashFlow.presentValue),
    row('dearest month', cashFlow.peak.month, cashFlow.peak.amount),
    row('saved by growing in steps', cashFlow.growthSaving),
    row('net present value against today', cashFlow.today?.netPresentValue ?? 'no current cost'),
    row('paid back', cashFlow.today?.paybackMonth ?? 'not within the horizon'),
    '',
    row('layer', 'position', 'quantity', 'unit', 'USD a unit', `${cost.currency} a month`),
    ...layers.flatMap((layer) => layerRows(layer, bill.lines)),
    '',
  ].join('\n');
}

function layerRows(layer: string, lines: readonly BillLine[]): readonly string[] {
  const own = lines.filter((line) => line.layer === layer);
  const cents = own.reduce((sum, line) => sum + Math.round(Number(line.monthly ?? 0) * 100), 0);
  return [
    row(layer, 'all', '', '', '', (cents / 100).toFixed(2)),
    ...own.map((line) => row('', `${line.environmentId}: ${line.label}`, line.quantity, line.unit, line.usdPerUnit ?? 'no price', line.monthly ?? 'missing')),
  ];
}
