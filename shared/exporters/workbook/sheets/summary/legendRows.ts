import { type CellContent, engineFigure, formula, input, link } from '../../cellContent';
import { type SummarySection, headingRow, valueRow } from './summarySection';

const SAMPLE = 1234;

/** Colours of the numbers, each shown on a sample. */
export const legendRows: SummarySection = (_context, firstRow) => {
  const samples: readonly (readonly [string, CellContent, string])[] = [
    ['Input', input(SAMPLE, 'count'), 'Blue on yellow: change it and the totals follow (quantities, prices, exchange rate).'],
    ['Formula', formula(`B${firstRow + 1}`, SAMPLE, 'count'), 'Black: calculated in this workbook.'],
    ['Link', link(`Summary!$B$${firstRow + 1}`, SAMPLE, 'count'), 'Green: fetched from another sheet.'],
    ['Figure of the engine', engineFigure(SAMPLE, 'count'), 'Grey: worked out by Plantwright from the plan; changing it here moves nothing else.'],
  ];
  return [headingRow('Colours'), ...samples.map(([label, sample, meaning]) => valueRow(label, sample, 'sample', meaning))];
};
