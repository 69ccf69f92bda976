import { type CellContent, engineFigure, formula, input, link } from '../../cellContent';
import { type SummarySection, headingRow, sentenceRow, valueRow } from './summarySection';

const SAMPLE = 1234;

/** A change of a cell moves money, never the design: the engine would weigh all designs again. */
const HELD: readonly (readonly [string, string])[] = [
  ['The design', 'Sizes, numbers of pieces, products, regions and environments are those of the export; no line is added or leaves. Another size, or a line that begins beyond a free amount, needs a new answer and export.'],
  ['Volume tiers', 'Tiers that are full stay as they are; the last one of a meter takes what changes.'],
  ['Dates', 'Waves, single payments and purchases of commitments stay in their months, and what is committed to in its amount.'],
];

/** Colours of the numbers, each shown on a sample. */
export const legendRows: SummarySection = (_context, firstRow) => {
  const samples: readonly (readonly [string, CellContent, string])[] = [
    ['Input', input(SAMPLE, 'count'), 'Blue on yellow: change it and the totals follow (assumptions, volumes, quantities, prices, exchange rate).'],
    ['Formula', formula(`B${firstRow + 1}`, SAMPLE, 'count'), 'Black: calculated in this workbook.'],
    ['Link', link(`Summary!$B$${firstRow + 1}`, SAMPLE, 'count'), 'Green, slanted: fetched from another sheet.'],
    ['Figure of the engine', engineFigure(SAMPLE, 'count'), 'Grey: worked out by Plantwright from the plan; changing it here moves nothing else.'],
  ];
  return [
    headingRow('Colours'), ...samples.map(([label, sample, meaning]) => valueRow(label, sample, 'sample', meaning)),
    headingRow('What this workbook holds fixed'),
    ...HELD.map(([what, why]) => sentenceRow(what, why)),
  ];
};
