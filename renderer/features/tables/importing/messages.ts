import { catalogue } from '../../../../shared/language/catalogue';
import { importTextDe } from './messages.de';
import type { SheetCounts } from './sheetCounts';

const number = (count: number): string => count.toLocaleString('en');

const rows = (count: number): string => (count === 1 ? '1 row' : `${number(count)} rows`);

const en = {
  title: 'Import rows',
  doneTitle: (count: number) => `${rows(count)} imported`,
  pasteHere: 'Rows from a spreadsheet',
  pasteHint: 'Copy cells in the spreadsheet, with or without their headings, and paste them here.',
  summary: (taken: number, faulty: number) => (faulty === 0 ? `${rows(taken)} can be imported.` : `${rows(taken)} can be imported, ${rows(faulty)} can not.`),
  done: (taken: number, faulty: number) => `${rows(taken)} imported in one step, which can be undone. ${rows(faulty)} left out:`,
  sheet: ({ added, changed, same, faulty }: SheetCounts) =>
    [`${number(added)} new`, ...(changed > 0 ? [`${number(changed)} changed`] : []), ...(same > 0 ? [`${number(same)} as in the plan`] : []), ...(faulty > 0 ? [`${number(faulty)} faulty`] : [])].join(', '),
  headed: 'The first row holds headings',
  decimal: 'Numbers are written with a',
  point: 'decimal point',
  comma: 'decimal comma',
  preview: 'First rows, with their columns',
  rowHead: 'Row',
  columnNumber: (at: number) => `Column ${String(at)}`,
  goesTo: (origin: string) => `${origin} goes into`,
  leaveOut: 'Left out',
  id: 'Id',
  leftOut: (headings: readonly string[]) => `Columns left out: ${headings.join('; ')}.`,
  faultsLabel: 'Faulty rows',
  row: (at: number) => `Row ${String(at)}`,
  moreFaults: (count: number) => `And ${rows(count)} more; copying takes all of them.`,
  copyFaulty: (count: number) => `Copy the ${rows(count)} with the reasons`,
  run: (count: number) => `Import ${rows(count)}`,
  cancel: 'Cancel',
  close: 'Close',
} as const;

/** Every text of the dialog that takes rows in. */
export const importText = catalogue(en, { de: importTextDe });
