import type { SheetCounts } from './sheetCounts';

const number = (count: number): string => count.toLocaleString('de');

const rows = (count: number): string => (count === 1 ? '1 Zeile' : `${number(count)} Zeilen`);

export const importTextDe = {
  title: 'Zeilen übernehmen',
  doneTitle: (count: number) => `${rows(count)} übernommen`,
  pasteHere: 'Zeilen aus einer Tabellenkalkulation',
  pasteHint: 'Kopieren Sie dort Zellen, mit oder ohne Überschriften, und fügen Sie sie hier ein.',
  summary: (taken: number, faulty: number) => (faulty === 0 ? `Zu übernehmen: ${rows(taken)}.` : `Zu übernehmen: ${rows(taken)}. Fehlerhaft: ${rows(faulty)}.`),
  done: (taken: number, faulty: number) => `${rows(taken)} in einem Schritt übernommen, der sich rückgängig machen lässt. Ausgelassen: ${rows(faulty)}:`,
  sheet: ({ added, changed, same, faulty }: SheetCounts) =>
    [`${number(added)} neu`, ...(changed > 0 ? [`${number(changed)} geändert`] : []), ...(same > 0 ? [`${number(same)} wie im Plan`] : []), ...(faulty > 0 ? [`${number(faulty)} fehlerhaft`] : [])].join(', '),
  headed: 'Die erste Zeile enthält Überschriften',
  decimal: 'Zahlen stehen mit',
  point: 'Dezimalpunkt',
  comma: 'Dezimalkomma',
  preview: 'Die ersten Zeilen mit ihren Spalten',
  rowHead: 'Zeile',
  columnNumber: (at: number) => `Spalte ${String(at)}`,
  goesTo: (origin: string) => `${origin} gehört in`,
  leaveOut: 'Auslassen',
  id: 'Kennung',
  leftOut: (headings: readonly string[]) => `Ausgelassene Spalten: ${headings.join('; ')}.`,
  faultsLabel: 'Fehlerhafte Zeilen',
  row: (at: number) => `Zeile ${String(at)}`,
  moreFaults: (count: number) => `Und ${rows(count)} mehr; kopiert werden alle.`,
  copyFaulty: (count: number) => `${rows(count)} mit den Gründen kopieren`,
  run: (count: number) => `${rows(count)} übernehmen`,
  cancel: 'Abbrechen',
  close: 'Schließen',
} as const;
