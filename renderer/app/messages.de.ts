import { plural } from '../../shared/language/plural';
import type { ThemeChoice } from '../state/viewStore';

const THEMES: Readonly<Record<ThemeChoice, string>> = { system: 'Wie das System', light: 'Hell', dark: 'Dunkel', 'high-contrast': 'Hoher Kontrast' };

const count = (value: number, one: string, other: string): string => plural('de', value, { one, other: `${String(value)} ${other}` });

export const appMessagesDe = {
  product: 'Plantwright',
  windowTitle: (plan: string, unsaved: boolean) => `${unsaved ? '• ' : ''}${plan} – Plantwright`,
  planName: 'Name des Plans',
  shownScenario: 'Gezeigtes Szenario',
  basePlan: 'Grundplan',
  renameStep: 'Plan umbenennen',
  unsaved: 'Nicht gespeichert',
  draftKept: 'Entwurf aufgehoben',
  views: 'Ansichten',
  moreViews: 'Weitere Ansichten',
  canvas: 'Zeichnung',
  fileMenu: 'Datei',
  themeMenu: 'Farbschema',
  recent: 'Zuletzt verwendet',
  search: 'Suchen',
  leftColumn: 'Bausteine und Gliederung',
  palette: 'Hinzufügen',
  outline: 'Gliederung',
  collapseLeft: 'Bausteine und Gliederung einklappen',
  expandLeft: 'Bausteine und Gliederung zeigen',
  rightColumn: 'Ergebnis und Einzelheiten',
  details: 'Einzelheiten',
  closeDetails: 'Einzelheiten schließen',
  company: 'Unternehmen und Daten',
} as const;

export const commandMessagesDe = {
  new: 'Neuer Plan',
  open: 'Plan öffnen',
  save: 'Speichern',
  saveAs: 'Speichern unter',
  export: 'Exportieren',
  drift: 'Übergabe mit dem Plan vergleichen',
  undo: 'Rückgängig',
  undoStep: (label: string) => `Rückgängig: ${label}`,
  redo: 'Wiederholen',
  redoStep: (label: string) => `Wiederholen: ${label}`,
  history: 'Verlauf',
  delete: 'Auswahl löschen',
  deleteCount: (value: number) => count(value, 'Ausgewähltes Element löschen', 'ausgewählte Elemente löschen'),
  deleteStep: (value: number) => count(value, 'Element löschen', 'Elemente löschen'),
  clearSelection: 'Auswahl aufheben',
  addNote: 'Frage, Entscheidung oder Notiz hinzufügen',
  sayWho: 'Herkunft der Eingabe festhalten',
  add: 'Zum Plan hinzufügen …',
  palette: 'Suche und Befehle',
  find: 'Im Plan suchen',
  toggleLeft: 'Bausteine und Gliederung ein- oder ausklappen',
  nextRegion: 'Zum nächsten Teil des Fensters',
  previousRegion: 'Zum vorigen Teil des Fensters',
  nextPart: 'Zur nächsten Gruppe von Feldern',
  previousPart: 'Zur vorigen Gruppe von Feldern',
  present: 'Im Raum präsentieren',
  settings: 'Einstellungen',
  showView: (label: string) => `${label} zeigen`,
  theme: (choice: ThemeChoice) => `Farbschema: ${THEMES[choice].toLowerCase()}`,
  themeLabel: (choice: ThemeChoice) => THEMES[choice],
  help: 'Tastenkürzel',
} as const;

export const paletteMessagesDe = {
  title: 'Plan und Befehle durchsuchen',
  findTitle: 'Im Plan suchen',
  placeholder: 'Name oder Befehl eingeben',
  findPlaceholder: 'Name eines Werks, Systems, Workloads oder einer Schnittstelle',
  addTitle: 'Zum Plan hinzufügen',
  addPlaceholder: 'Was hinzukommen soll: Werk, MES, Bestand …',
  connectTitle: 'Verbinden mit',
  connectPlaceholder: 'Name eines Systems oder einer Workload eingeben',
  nothing: 'Nichts trägt diesen Namen.',
  results: 'Treffer',
  kinds: { sites: 'Standort', systems: 'System', workloads: 'Workload', integrations: 'Schnittstelle', environments: 'Umgebung' },
  command: 'Befehl',
} as const;

export const helpMessagesDe = {
  title: 'Tastenkürzel',
  close: 'Schließen',
  version: (version: string) => `Plantwright ${version}`,
  canvas: 'Einzelne Buchstaben und Pfeiltasten wirken, solange die Zeichnung den Fokus hat. Die Eingabetaste öffnet die Einzelheiten des ausgewählten Elements.',
  tables: (ctrl: (key: string) => string) => `In einer Tabelle: Pfeiltasten bewegen, mit der Umschalttaste wird ausgewählt, Tippen, Eingabetaste oder F2 ändert, Esc nimmt zurück, ${ctrl('D')} füllt nach unten aus, ${ctrl('C')} und ${ctrl('V')} kopieren und fügen ein, ${ctrl('Delete')} löscht Zeilen.`,
} as const;

export const tickerMessagesDe = {
  label: 'Was die letzte Änderung bewirkt hat',
  quiet: 'Noch keine Änderungen',
  failed: 'Zum Plan, wie er jetzt ist, gibt es kein Ergebnis',
  noEffect: 'ohne Wirkung auf Entscheidungen, Kosten und Größe',
  monthly: (delta: string) => `${delta} im Monat`,
  webWorkers: (from: string, to: string) => `Web-Arbeiterprozesse ${from} → ${to}`,
  downtime: (from: string, to: string) => `erwartete Ausfallzeit ${from} → ${to} h im Jahr`,
  objectivesMissed: (value: number) => count(value, '1 Ziel jetzt verfehlt', 'Ziele jetzt verfehlt'),
  objectivesMet: (value: number) => count(value, '1 Ziel jetzt erfüllt', 'Ziele jetzt erfüllt'),
  decision: (what: string, from: string, to: string) => `${what} ${from} → ${to}`,
  decisions: { tenancy: 'Mandantentrennung', tier: 'Verfügbarkeitsstufe', platform: 'Plattform', database: 'Datenbank', region: 'Region', drRegion: 'Ausweichregion' },
  none: 'keine',
  complete: 'Vollständig',
  incomplete: 'Unvollständig',
  incompleteHint: 'Ein Preis fehlt; die Summen sind mindestens so hoch wie gezeigt.',
  findings: (value: number) => count(value, '1 Befund', 'Befunde'),
  noFindings: 'Keine Befunde',
  budget: (share: string) => `${share} des Budgets`,
  objectives: (met: number, total: number) => `${String(met)} von ${String(total)} Zielen erfüllt`,
} as const;

export const errorMessagesDe = {
  title: 'Dieser Teil funktioniert nicht mehr',
  text: 'Der Plan ist unversehrt. Zeigen Sie den Teil erneut an oder speichern Sie zuerst den Plan.',
  again: 'Erneut anzeigen',
  save: 'Plan speichern',
} as const;
