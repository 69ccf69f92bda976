import { plural } from '../../../shared/language/plural';
import type { Provenance, Remark } from '../../../models/document';

const KINDS: Readonly<Record<Remark['kind'], string>> = { question: 'Frage', decision: 'Entscheidung', note: 'Notiz' };
const SURENESS: Readonly<Record<Provenance['sure'], string>> = { measured: 'Gemessen', stated: 'Genannt', estimated: 'Geschätzt', guessed: 'Geraten' };
const CLOSED: Readonly<Record<Remark['kind'], string>> = { question: 'Beantwortet', decision: 'Getroffen', note: 'Erledigt' };
const CLOSE: Readonly<Record<Remark['kind'], string>> = { question: 'Als beantwortet kennzeichnen', decision: 'Als getroffen kennzeichnen', note: 'Als erledigt kennzeichnen' };

export const notesMessagesDe = {
  kinds: KINDS,
  sureness: SURENESS,
  notes: 'Notizen',
  planNotes: 'Notizen zum ganzen Plan',
  notesOf: (name: string) => `Notizen zu ${name}`,
  counted: (count: string) => `Notizen (${count})`,
  add: 'Notiz hinzufügen',
  addShort: 'Neu',
  addTitle: 'Neue Frage, Entscheidung oder Notiz',
  kind: 'Art',
  text: 'Was',
  owner: 'Verantwortlich',
  due: 'Fällig',
  on: 'Notiert',
  about: 'Zu',
  wholePlan: 'Ganzer Plan',
  save: 'Speichern',
  cancel: 'Abbrechen',
  needed: 'Sagen Sie, worum es geht.',
  edit: (text: string) => `Bearbeiten: ${text}`,
  remove: (text: string) => `Löschen: ${text}`,
  close: CLOSE,
  reopen: 'Wieder öffnen',
  closeOf: (kind: Remark['kind'], text: string) => `${CLOSE[kind]}: ${text}`,
  reopenOf: (text: string) => `Wieder öffnen: ${text}`,
  state: (remark: Remark) => (remark.state === 'done' ? CLOSED[remark.kind] : 'Offen'),
  ownerOf: (owner: string) => (owner === '' ? 'Niemand verantwortlich' : owner),
  dueOn: (day: string) => `fällig ${day}`,
  overdue: (day: string) => `überfällig seit ${day}`,
  closedOn: (state: string, day: string) => `${state.toLowerCase()} ${day}`,
  open: (count: number) => plural('de', count, { one: '1 offene Notiz', other: `${String(count)} offene Notizen` }),
  steps: {
    add: (kind: Remark['kind']) => `${KINDS[kind]} hinzufügen`,
    edit: (kind: Remark['kind']) => `${KINDS[kind]} bearbeiten`,
    remove: (kind: Remark['kind']) => `${KINDS[kind]} löschen`,
    close: (kind: Remark['kind']) => `${KINDS[kind]} schließen`,
    reopen: (kind: Remark['kind']) => `${KINDS[kind]} wieder öffnen`,
    sayWho: (label: string) => `Herkunft festhalten: ${label}`,
    forgetWho: (label: string) => `Herkunft löschen: ${label}`,
    addDay: 'Workshoptag hinzufügen',
    removeDay: 'Workshoptag löschen',
  },
  origin: {
    title: (label: string) => `Wer hat es gesagt: ${label}`,
    unknown: (label: string) => `Herkunft unbekannt: ${label}`,
    known: (label: string, sure: Provenance['sure'], by: string, day: string | null) => `${label}: ${SURENESS[sure].toLowerCase()} von ${by}${day === null ? '' : `, ${day}`}`,
    sure: 'Wie sicher',
    by: 'Wer',
    asOf: 'Wann',
    note: 'Anmerkung',
    byNeeded: 'Sagen Sie, wer.',
    forget: 'Löschen',
    inherited: 'Gilt für die Gruppe, zu der dieser Wert gehört. Mit dem Speichern bekommt er einen eigenen Eintrag.',
  },
} as const;
