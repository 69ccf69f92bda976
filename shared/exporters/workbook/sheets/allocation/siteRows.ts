import type { SiteCostRow } from '../../../../../models/report/report';
import { blank, type CellContent, engineFigure, formula, input, text, unit } from '../../cellContent';
import { NON_PRODUCTION, PRODUCTION, quoted } from '../../references';
import type { WorkbookContext } from '../../workbookContext';
import { type AllocationLayout, lineLetter, partLetter, SITE_COLUMNS, siteLetter, type SiteColumn } from './allocationLayout';
import { tieOrder } from './tieOrder';

const HEADERS: Readonly<Record<SiteColumn, { readonly header: string; readonly numeric?: true }>> = {
  id: { header: 'Site id' },
  name: { header: 'Site' },
  weight: { header: 'Weight', numeric: true },
  share: { header: 'Share', numeric: true },
  order: { header: 'Order of ties', numeric: true },
  production: { header: 'Production', numeric: true },
  nonProduction: { header: 'Non-production', numeric: true },
  monthly: { header: 'Monthly', numeric: true },
  unit: { header: 'Unit' },
};

/** One row a site with what it is weighed by and what it bears, and all of them together. */
export function siteRows({ report }: WorkbookContext, layout: AllocationLayout): readonly (readonly CellContent[])[] {
  const { sites } = layout.allocation;
  const perMonth = `${report.bill.currency}/month`;
  const { firstSite, lastSite, totalRow, firstLine, lastLine } = layout;
  const ties = tieOrder(sites);
  const rowOf = (site: SiteCostRow, place: number): Readonly<Record<SiteColumn, CellContent>> => {
    const row = firstSite + place;
    return {
      id: text(site.siteId),
      name: text(site.name),
      weight: layout.live ? input(site.weight, 'quantity') : engineFigure(site.weight, 'quantity'),
      share: formula(`${siteLetter('weight')}${row}/$${siteLetter('weight')}$${totalRow}`, site.share, 'share'),
      order: input(ties.get(site.siteId) ?? 0, 'count'),
      production: borne(place, site.production, PRODUCTION),
      nonProduction: borne(place, site.nonProduction, NON_PRODUCTION),
      monthly: formula(`ROUND(${siteLetter('production')}${row}+${siteLetter('nonProduction')}${row},2)`, Number(site.monthly), 'money'),
      unit: unit(perMonth),
    };
  };
  /** Sum over the site's own column of parts. */
  const borne = (place: number, result: string, production: string): CellContent => {
    const parts = `$${partLetter(place)}$${firstLine}:$${partLetter(place)}$${lastLine}`;
    const kinds = `$${lineLetter('production')}$${firstLine}:$${lineLetter('production')}$${lastLine}`;
    return formula(`ROUND(SUMIFS(${parts},${kinds},${quoted(production)}),2)`, Number(result), 'money');
  };
  const sumOf = (column: SiteColumn, result: number, format: 'money' | 'quantity' | 'share'): CellContent => formula(`ROUND(SUM(${siteLetter(column)}${firstSite}:${siteLetter(column)}${lastSite}),2)`, result, format);
  const { cost } = report.summary;
  const total: Readonly<Record<SiteColumn, CellContent>> = {
    id: text('All sites', 'heading'),
    name: blank,
    weight: sumOf('weight', sites.reduce((sum, { weight }) => sum + weight, 0), 'quantity'),
    share: sumOf('share', 1, 'share'),
    order: blank,
    production: sumOf('production', Number(cost.production), 'money'),
    nonProduction: sumOf('nonProduction', Number(cost.nonProduction), 'money'),
    monthly: sumOf('monthly', Number(cost.monthly), 'money'),
    unit: unit(perMonth),
  };
  return [SITE_COLUMNS.map((column) => text(HEADERS[column].header, HEADERS[column].numeric ? 'headerRight' : 'header')), ...[...sites.map(rowOf), total].map((cells) => SITE_COLUMNS.map((column) => cells[column]))];
}
