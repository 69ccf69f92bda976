import type { RuleFamily } from '../../../../../models/report/summary';
import type { RuleRow } from '../../../../../models/report/ruleRow';
import { exampleWords, type ExampleWords } from './exampleWords';

const FAMILIES: Readonly<Record<RuleFamily, string>> = {
  tenancy: 'Mandantentrennung',
  tier: 'Verfügbarkeitsstufe',
  platform: 'Plattform',
  database: 'Art der Datenbank',
  connectivity: 'Anbindung',
  security: 'Grundschutz',
  observability: 'Beobachtbarkeit',
  release: 'Freigabe neuer Versionen',
  'ai-readiness': 'Bereitschaft für KI',
  migration: 'Umzug',
};

const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const EXAMPLE: ExampleWords = { unchanged: 'dem unveränderten Beispielplan', nothing: 'nichts', yes: 'ja', no: 'nein' };

const WHEN: Readonly<Record<string, string | undefined>> = { low: 'niedrig', medium: 'mittel', high: 'hoch', critical: 'kritisch' };

export const rulesMessagesDe = {
  title: 'Regeln',
  lead: 'Was den Plan beurteilt hat. Harte Regeln schließen Lösungen aus oder verlangen etwas; gewichtete bringen Arbeitsstunden und damit Geld mit sich oder geben einen Rat. Ein Gewicht ordnet die Gründe und entscheidet nichts.',
  family: 'Familie',
  familyName: (family: RuleFamily) => FAMILIES[family],
  familyOption: (family: RuleFamily, count: number) => `${FAMILIES[family]} (${String(count)})`,
  allFamilies: (count: number) => `Alle Familien (${String(count)})`,
  firedOnly: (count: number) => `Nur die, die greifen (${String(count)})`,
  shown: (shown: number, all: number) => (shown === all ? `${String(all)} Regeln` : `${String(shown)} von ${String(all)} Regeln`),
  rule: 'Regel',
  name: (id: string) => capitalised(id.slice(id.indexOf('.') + 1).replaceAll('-', ' ')),
  kind: 'Art',
  kinds: { hard: 'Hart', weighted: 'Gewichtet' },
  weight: 'Gewicht',
  hours: 'die Stunden, für die sie steht',
  advice: 'keines, sie führt zu einem Befund',
  level: (when: string, value: number) => (when === 'always' || when === 'base' ? String(value) : `${String(value)} ${WHEN[when] ?? when}`),
  state: 'Dieser Plan',
  speaks: 'Greift',
  silent: 'Greift nicht',
  off: 'Abgeschaltet',
  origin: (row: RuleRow) => `${row.id}, dahinter ${row.dId}; Paket ${row.pack}; liest ${row.reads.join(', ')}`,
  says: (sentence: string) => `Sagt: ${sentence}`,
  wouldSay: (sentence: string) => `Würde sagen: ${sentence}`,
  changed: (reason: string) => `Vom Paket geändert: ${reason}`,
  fires: (changes: RuleRow['fires']) => `Greift bei ${exampleWords(changes, EXAMPLE)}`,
  passes: (changes: RuleRow['fires']) => `Greift nicht bei ${exampleWords(changes, EXAMPLE)}`,
  packs: (builtIn: string, own: string | null) => (own === null ? `Beurteilt nach ${builtIn}, ohne eigenes Paket.` : `Beurteilt nach ${builtIn} und ${own}.`),
  load: 'Regelpaket laden',
  reset: 'Zurück zu den eingebauten Regeln',
  record: 'Diesen Stand im Plan festhalten',
  undoLoad: (name: string) => `Regelpaket „${name}“ laden`,
  undoReset: 'Zurück zu den eingebauten Regeln',
  undoRecord: 'Stand der Regeln festhalten',
  refused: (name: string) => `${name} ist nicht geladen`,
} as const;
