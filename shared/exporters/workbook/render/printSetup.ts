import type { HeaderFooter, PageSetup } from 'exceljs';
import type { ExportStamp } from '../../exportStamp';
import { columnLetter } from '../columnLetter';
import type { SheetLayout } from '../sheetModel';

const A4 = 9;
/** Longest name that fits beside the date on one line of the page header. */
const MOST_HEADER_CHARACTERS = 80;

/** Everything that is meant for paper: landscape, as wide as the page, the frozen rows on every page. */
export function pageSetup(model: SheetLayout): Partial<PageSetup> {
  return {
    printArea: `A1:${columnLetter((model.printedColumns ?? model.widths.length) - 1)}${Math.max(1, model.rows.length)}`,
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `1:${model.frozenRows}`,
    margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
}

export function headerFooter(model: SheetLayout, stamp: ExportStamp): Partial<HeaderFooter> {
  return {
    oddHeader: `&L${headerText(stamp.planName)}&R${model.name}, prices as of ${stamp.priceBookAsOf}`,
    oddFooter: `&L${stamp.scenario}, plan ${stamp.planHash.slice(0, 12)}, Plantwright ${headerText(stamp.appVersion)}&RPage &P of &N`,
  };
}

/** An ampersand starts a code in headers; two of them print one. */
function headerText(text: string): string {
  return [...text].slice(0, MOST_HEADER_CHARACTERS).join('').replaceAll('&', '&&');
}
