import { catalogue } from '../../../shared/language/catalogue';
import { tablesTextDe } from './messages.de';
import type { TableKind } from './tableKinds';

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count.toLocaleString('en')} ${many}`);

const rows = (count: number): string => counted(count, 'row', 'rows');

const en = {
  title: 'Tables',
  kinds: { sites: 'Sites', systems: 'Systems', workloads: 'ERP workloads', integrations: 'Integrations' } satisfies Record<TableKind, string>,
  kindsLabel: 'Table',
  add: { sites: 'Add site', systems: 'Add system', workloads: 'Add workload', integrations: 'Add integration' } satisfies Record<TableKind, string>,
  deleteRows: (count: number) => `Delete ${rows(count)}`,
  fillDown: 'Fill down',
  paste: 'Paste rows',
  saveExcel: 'Save as Excel',
  readExcel: 'Read Excel',
  saved: 'Tables saved',
  savedAt: (location: string) => `The tables of the plan are in ${location}. Fill in or change rows there and read the file again.`,
  notSaved: 'The tables were not saved',
  notRead: 'Nothing was read',
  fileUnfit: (name: string) => `“${name}” is no whole Excel file, or too large.`,
  fileForeign: (name: string, sheets: readonly string[]) => `“${name}” has no worksheet with rows that is called ${sheets.join(', ')}.`,
  choicesSheet: 'Choices',
  id: 'Id',
  idNote: 'Says which item of the plan a row is. Leave it empty in a new row.',
  needsEnds: 'A flow needs two ends: add a system and a workload first.',
  empty: { sites: 'No sites yet.', systems: 'No systems yet.', workloads: 'No workloads yet.', integrations: 'No integrations yet.' } satisfies Record<TableKind, string>,
  emptyHint: 'Add the first row, or paste rows from a spreadsheet here.',
  noMatch: (query: string) => `No row holds “${query}”.`,
  search: 'Search in rows',
  searchIn: 'Column to search',
  allColumns: 'All columns',
  count: (shown: number, all: number) => (shown === all ? rows(all) : `${shown.toLocaleString('en')} of ${rows(all)}`),
  range: (cells: number) => counted(cells, 'cell selected', 'cells selected'),
  edits: {
    fill: (count: number) => `Fill ${counted(count, 'cell', 'cells')} down`,
    clear: (count: number) => `Clear ${counted(count, 'cell', 'cells')}`,
    paste: (count: number) => `Paste ${counted(count, 'cell', 'cells')}`,
    deleteRows: (count: number) => `Delete ${rows(count)}`,
    importRows: (count: number) => `Import ${rows(count)}`,
  },
  refusedCells: (count: number, first: string) => (count === 1 ? `1 cell stays as it was. ${first}` : `${count.toLocaleString('en')} cells stay as they were. ${first}`),
  inColumn: (heading: string, message: string) => `${heading}: ${message}`,
  missing: (heading: string) => `${heading}: Nothing stands here, but a new row needs it.`,
  nameTwice: (row: number) => `Name: Row ${String(row)} has the same one.`,
  nameAmbiguous: (ids: readonly string[]) => `Name: ${String(ids.length)} items of the plan have it. Write the id instead: ${ids.join(', ')}.`,
  headingUnknown: 'no such column',
  headingTwice: 'an earlier column has the same meaning',
  headingUnit: (unit: string) => `expected in ${unit}`,
  rowNumber: 'Row',
  reason: 'Reason',
  users: (userClass: string) => `${userClass} users`,
  usersHelp: 'Named users of this class. Their share in the busy hour and on each shift is in the details of the row.',
} as const;

/** Every text of the tables but those about what stands in a cell. */
export const TABLES_TEXT = catalogue(en, { de: tablesTextDe });
