import { plural } from '../../../../shared/language/plural';
import { formatNumber } from '../../../i18n';

const rows = (count: number): string => `${formatNumber(count)} ${plural('de', count, { one: 'Zeile', other: 'Zeilen' })}`;

export const importTextDe = {
  title: 'Zeilen übernehmen',
  doneTitle: (count: number) => `${rows(count)} übernommen`,
  pasteHere: 'Zeilen aus einer Tabellenkalkulation',
  pasteHint: 'Kopieren Sie Zellen in der Tabellenkalkulation, mit oder ohne Überschriften, und fügen Sie sie hier ein.',
  summary: (taken: number, faulty: number) => (faulty === 0 ? `Übernehmbar: ${rows(taken)}.` : `Übernehmbar: ${rows(taken)}, nicht übernehmbar: ${rows(faulty)}.`),
  done: (taken: number, faulty: number) => `${rows(taken)} in einem Schritt übernommen, der sich rückgängig machen lässt. Ausgelassen: ${rows(faulty)}:`,
  sheet: (added: number, changed: number, faulty: number) =>
    [`${formatNumber(added)} neu`, ...(changed > 0 ? [`${formatNumber(changed)} schon im Plan`] : []), ...(faulty > 0 ? [`${formatNumber(faulty)} fehlerhaft`] : [])].join(', '),
  headed: 'Die erste Zeile enthält Überschriften',
  decimal: 'Zahlen sind geschrieben mit',
  point: 'Dezimalpunkt',
  comma: 'Dezimalkomma',
  preview: 'Erste Zeilen mit ihren Spalten',
  rowHead: 'Zeile',
  columnNumber: (at: number) => `Spalte ${String(at)}`,
  goesTo: (origin: string) => `${origin} geht nach`,
  leaveOut: 'Ausgelassen',
  id: 'Kennung',
  leftOut: (headings: readonly string[]) => `Ausgelassene Spalten: ${headings.join('; ')}.`,
  faultsLabel: 'Fehlerhafte Zeilen',
  row: (at: number) => `Zeile ${String(at)}`,
  moreFaults: (count: number) => `Und ${rows(count)} mehr; beim Kopieren sind alle dabei.`,
  copyFaulty: (count: number) => `${rows(count)} mit Gründen kopieren`,
  run: (count: number) => `${rows(count)} übernehmen`,
  cancel: 'Abbrechen',
  close: 'Schließen',
} as const;
