import { listed } from './listed';

export const cellTextDe = {
  yes: 'Ja',
  no: 'Nein',
  all: 'Alle',
  separator: '; ',
  empty: 'Hier steht nichts, ein Wert ist aber nötig.',
  unknown: (text: string, labels: readonly string[]) => (labels.length === 0 ? `„${text}“ steht nicht im Plan.` : `„${text}“ gehört nicht zur Auswahl: ${listed(labels)}.`),
  ambiguous: (text: string, ids: readonly string[]) => `„${text}“ heißen ${String(ids.length)} Elemente. Schreiben Sie stattdessen die Kennung: ${listed(ids)}.`,
  notYesOrNo: (text: string) => `Erwartet wird Ja oder Nein, nicht „${text}“.`,
  notANumber: (text: string, decimal: string) => `„${text}“ ist keine Zahl mit Dezimal${decimal === ',' ? 'komma' : 'punkt'}.`,
  withUnit: (text: string) => `„${text}“ ist mehr als eine Zahl: Die Einheit gehört in die Überschrift.`,
} as const;
