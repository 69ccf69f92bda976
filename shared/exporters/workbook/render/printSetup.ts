import type { HeaderFooter, PageSetup } from 'exceljs';
import type { ExportStamp } from '../../exportStamp';
import { columnLetter } from '../columnLetter';
import type { SheetLayout } from '../sheetModel';

const A4 = 9;
/** Characters across that can still be read on one page. */
const PAGE_WIDTH = 240;
/** Longest name that fits beside the date on one line of the page header. */
const MOST_HEADER_CHARACTERS = 80;

/** Everything that is meant for paper: landscape, the frozen rows and columns on every page. Lists are as wide as a page; months go on over several, where frozen columns say whose they are. */
export function pageSetup(model: SheetLayout): Partial<PageSetup> {
  const printed = model.printedColumns ?? model.widths.length;
  const { frozenColumns = 0 } = model;
  const wide = model.widths.slice(0, printed).reduce((sum, width) => sum + width, 0);
  return {
    printArea: `A$1:${columnLetter(printed - 1)}$${Math.max(1, model.rows.length)}`,
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: frozenColumns === 0 ? 1 : Math.max(1, Math.ceil(wide / PAGE_WIDTH)),
    fitToHeight: 0,
    printTitlesRow: `1:${model.frozenRows}`,
    ...(frozenColumns === 0 ? {} : { printTitlesColumn: `A:${columnLetter(frozenColumns - 1)}` }),
    margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
}

export function headerFooter(model: SheetLayout, stamp: ExportStamp): Partial<HeaderFooter> {
  return {
    oddHeader: `&L${headerText(stamp.planName)}&R${model.name}, prices as of ${stamp.priceBookAsOf}`,
    oddFooter: `&L${headerText(stamp.scenario)}, plan ${stamp.planHash.slice(0, 12)}, Plantwright ${headerText(stamp.appVersion)}&RPage &P of &N`,
  };
}

/** An ampersand starts a code in headers; two of them print one. */
function headerText(text: string): string {
  return [...text].slice(0, MOST_HEADER_CHARACTERS).join('').replaceAll('&', '&&');
}
