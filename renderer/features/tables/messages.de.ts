import { plural } from '../../../shared/language/plural';
import { formatNumber } from '../../i18n';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural('de', count, { one, other })}`;

const rows = (count: number): string => counted(count, 'Zeile', 'Zeilen');

export const TABLES_TEXT_DE = {
  title: 'Tabellen',
  kinds: { sites: 'Standorte', systems: 'Systeme', workloads: 'ERP-Workloads', integrations: 'Schnittstellen' },
  kindsLabel: 'Tabelle',
  add: { sites: 'Standort hinzufügen', systems: 'System hinzufügen', workloads: 'Workload hinzufügen', integrations: 'Schnittstelle hinzufügen' },
  deleteRows: (count: number) => `${rows(count)} löschen`,
  fillDown: 'Nach unten ausfüllen',
  paste: 'Zeilen einfügen',
  needsEnds: 'Eine Schnittstelle braucht zwei Enden: Fügen Sie zuerst ein System und einen Workload hinzu.',
  empty: { sites: 'Noch keine Standorte.', systems: 'Noch keine Systeme.', workloads: 'Noch keine Workloads.', integrations: 'Noch keine Schnittstellen.' },
  emptyHint: 'Fügen Sie die erste Zeile hinzu oder fügen Sie hier Zeilen aus einer Tabellenkalkulation ein.',
  noMatch: (query: string) => `Keine Zeile enthält „${query}“.`,
  search: 'In Zeilen suchen',
  searchIn: 'Durchsuchte Spalte',
  allColumns: 'Alle Spalten',
  count: (shown: number, all: number) => (shown === all ? rows(all) : `${formatNumber(shown)} von ${rows(all)}`),
  range: (cells: number) => counted(cells, 'Zelle ausgewählt', 'Zellen ausgewählt'),
  edits: {
    fill: (count: number) => `${counted(count, 'Zelle', 'Zellen')} nach unten ausfüllen`,
    clear: (count: number) => `${counted(count, 'Zelle', 'Zellen')} leeren`,
    paste: (count: number) => `${counted(count, 'Zelle', 'Zellen')} einfügen`,
    deleteRows: (count: number) => `${rows(count)} löschen`,
    importRows: (count: number) => `${rows(count)} übernehmen`,
  },
  refusedCells: (count: number, first: string) => `${counted(count, 'Zelle bleibt', 'Zellen bleiben')} unverändert. ${first}`,
  inColumn: (heading: string, message: string) => `${heading}: ${message}`,
  missing: (heading: string) => `${heading}: Hier steht nichts, eine neue Zeile braucht es aber.`,
  nameTwice: (row: number) => `Name: Zeile ${String(row)} hat denselben.`,
  nameAmbiguous: (ids: readonly string[]) => `Name: ${String(ids.length)} Elemente des Plans tragen ihn. Schreiben Sie stattdessen die Kennung: ${ids.join(', ')}.`,
  headingUnknown: 'keine solche Spalte',
  headingTwice: 'eine frühere Spalte hat dieselbe Bedeutung',
  headingUnit: (unit: string) => `erwartet in ${unit}`,
  rowNumber: 'Zeile',
  reason: 'Grund',
  users: (userClass: string) => `Benutzer ${userClass}`,
  usersHelp: 'Benannte Benutzer dieser Gruppe. Ihr Anteil in der stärksten Stunde und in jeder Schicht steht in den Einzelheiten der Zeile.',
} as const;
