import type { BillLine, SiteCostRow } from '../../../../../models/report/report';
import { blank, type CellContent, engineFigure, formula, link, text } from '../../cellContent';
import { billCell, MISSING_PRICE, NON_PRODUCTION, PRODUCTION } from '../../references';
import type { WorkbookContext } from '../../workbookContext';
import { type AllocationLayout, CENTS_PER_UNIT, LINE_COLUMNS, type LineColumn, siteLetter } from './allocationLayout';
import { splitFormulas } from './splitFormulas';
import { tieOrder } from './tieOrder';

const HEADERS: Readonly<Record<LineColumn, string>> = { id: 'Line id', label: 'Item', production: 'Prod.', monthly: 'Monthly', left: 'Cents left over' };
const NUMERIC: ReadonlySet<LineColumn> = new Set(['monthly', 'left']);

/** Every line of the bill and what each site bears of it; beside it, where formulas split, the remainders that decide on the last cents. */
export function lineRows({ report }: WorkbookContext, layout: AllocationLayout): readonly (readonly CellContent[])[] {
  const { sites, lines: split } = layout.allocation;
  const header = [...LINE_COLUMNS.map((column) => text(HEADERS[column], NUMERIC.has(column) ? 'headerRight' : 'header')), ...sites.map(({ name }) => text(name, 'headerRight'))];
  if (!layout.live) {
    const engineParts = (index: number): readonly CellContent[] => sites.map((_, place) => engineFigure(Number(split[index]?.parts?.[place] ?? 0), 'money'));
    return [[], [], header, ...report.bill.lines.map((line, index) => [...named(line, index), text(''), ...engineParts(index)])];
  }
  const formulas = splitFormulas(layout);
  const rows = report.bill.lines.map((line, index) => {
    const row = layout.firstLine + index;
    const remainders = remaindersOf(line, sites);
    return [
      ...named(line, index),
      formula(formulas.left(row), centsLeft(remainders, sites), 'count'),
      ...sites.map((_, place) => formula(formulas.part(row, place), Number(split[index]?.parts?.[place] ?? 0), 'money')),
      ...sites.map((_, place) => formula(formulas.remainder(row, place), remainders[place] ?? 0, 'count')),
    ];
  });
  return [...rowsAbove(layout), [...header, ...sites.map(({ name }) => text(`Remainder: ${name}`, 'headerRight'))], ...rows];
}

/** Weight and order of ties of each site over its column, so that every column of the block has the same formula. */
function rowsAbove({ allocation: { sites }, firstSite }: AllocationLayout): readonly (readonly CellContent[])[] {
  const order = tieOrder(sites);
  const across = (label: string, column: 'weight' | 'order', valueOf: (site: SiteCostRow) => number): readonly CellContent[] => [
    text(label, 'label'),
    ...LINE_COLUMNS.slice(1).map(() => blank),
    ...sites.map((site, place) => formula(`$${siteLetter(column)}$${firstSite + place}`, valueOf(site), 'count')),
  ];
  return [across('Weight', 'weight', ({ weight }) => weight), across('Order of ties', 'order', ({ siteId }) => order.get(siteId) ?? 0)];
}

const named = (line: BillLine, index: number): readonly CellContent[] => [
  text(line.id),
  text(line.label),
  text(line.production ? PRODUCTION : NON_PRODUCTION),
  link(`Bill!${billCell('monthly', index)}`, line.monthly === null ? MISSING_PRICE : Number(line.monthly), 'money'),
];

const wholeOf = (sites: readonly SiteCostRow[]): number => sites.reduce((sum, { weight }) => sum + weight, 0);

function remaindersOf({ monthly }: BillLine, sites: readonly SiteCostRow[]): readonly number[] {
  const cents = Math.round(Number(monthly ?? 0) * CENTS_PER_UNIT);
  return sites.map(({ weight }) => (cents * weight) % wholeOf(sites));
}

/** The cents that no site's whole part takes. */
function centsLeft(remainders: readonly number[], sites: readonly SiteCostRow[]): number {
  return Math.round(remainders.reduce((sum, each) => sum + each, 0) / wholeOf(sites));
}
