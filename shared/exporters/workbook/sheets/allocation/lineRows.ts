import type { BillLine } from '../../../../../models/report/report';
import { type CellContent, engineFigure, formula, link, text } from '../../cellContent';
import { billCell, MISSING_PRICE, NON_PRODUCTION, PRODUCTION } from '../../references';
import type { WorkbookContext } from '../../workbookContext';
import { type AllocationLayout, CENTS_PER_UNIT, LINE_COLUMNS, type LineColumn } from './allocationLayout';
import { splitFormulas } from './splitFormulas';

const HEADERS: Readonly<Record<LineColumn, string>> = { id: 'Line id', label: 'Item', production: 'Prod.', monthly: 'Monthly', left: 'Cents left over' };
const NUMERIC: ReadonlySet<LineColumn> = new Set(['monthly', 'left']);

/** Every line of the bill and what each site bears of it. */
export function lineRows({ report }: WorkbookContext, layout: AllocationLayout): readonly (readonly CellContent[])[] {
  const { sites, lines: split } = layout.allocation;
  const formulas = splitFormulas(layout);
  const header = [...LINE_COLUMNS.map((column) => text(HEADERS[column], NUMERIC.has(column) ? 'headerRight' : 'header')), ...sites.map(({ name }) => text(name, 'headerRight'))];
  const rows = report.bill.lines.map((line, index) => {
    const row = layout.firstLine + index;
    const parts = split[index]?.parts ?? null;
    const partOf = (place: number): CellContent => {
      const part = Number(parts?.[place] ?? 0);
      return layout.live ? formula(formulas.part(row, layout.firstSite + place), part, 'money') : engineFigure(part, 'money');
    };
    return [...named(line, index), layout.live ? formula(formulas.left(row), centsLeft(line, layout), 'count') : text(''), ...sites.map((_site, place) => partOf(place))];
  });
  return [header, ...rows];
}

const named = (line: BillLine, index: number): readonly CellContent[] => [
  text(line.id),
  text(line.label),
  text(line.production ? PRODUCTION : NON_PRODUCTION),
  link(`Bill!${billCell('monthly', index)}`, line.monthly === null ? MISSING_PRICE : Number(line.monthly), 'money'),
];

/** The cents that no site's whole part takes. */
function centsLeft({ monthly }: BillLine, { allocation: { sites } }: AllocationLayout): number {
  if (monthly === null) return 0;
  const cents = Math.round(Number(monthly) * CENTS_PER_UNIT);
  const whole = sites.reduce((sum, { weight }) => sum + weight, 0);
  return Math.round(sites.reduce((sum, { weight }) => sum + ((cents * weight) % whole), 0) / whole);
}
