import type { ThemeChoice } from '../state/viewStore';
import { catalogue } from '../../shared/language/catalogue';
import { appMessagesDe, commandMessagesDe, paletteMessagesDe, helpMessagesDe, tickerMessagesDe, errorMessagesDe } from './messages.de';

const THEMES: Readonly<Record<ThemeChoice, string>> = { system: 'As the system', light: 'Light', dark: 'Dark', 'high-contrast': 'High contrast' };

const appMessagesEn = {
  product: 'Plantwright',
  windowTitle: (plan: string, unsaved: boolean) => `${unsaved ? '• ' : ''}${plan} – Plantwright`,
  planName: 'Plan name',
  shownScenario: 'Scenario that is shown',
  basePlan: 'Base plan',
  renameStep: 'Rename plan',
  unsaved: 'Not saved',
  draftKept: 'Draft kept',
  views: 'Views',
  moreViews: 'More views',
  canvas: 'Canvas',
  fileMenu: 'File',
  themeMenu: 'Theme',
  recent: 'Recent plans',
  search: 'Search',
  leftColumn: 'Palette and outline',
  palette: 'Add',
  outline: 'Outline',
  collapseLeft: 'Fold palette and outline away',
  expandLeft: 'Show palette and outline',
  rightColumn: 'Answer and details',
  details: 'Details',
  closeDetails: 'Close details',
  company: 'Company and data',
} as const;

export const appMessages = catalogue(appMessagesEn, { de: appMessagesDe });

const commandMessagesEn = {
  new: 'New plan',
  open: 'Open plan',
  save: 'Save',
  saveAs: 'Save as',
  export: 'Export',
  drift: 'Compare a hand-off with the plan',
  undo: 'Undo',
  undoStep: (label: string) => `Undo: ${label}`,
  redo: 'Redo',
  redoStep: (label: string) => `Redo: ${label}`,
  history: 'History',
  delete: 'Delete selection',
  deleteCount: (count: number) => (count === 1 ? 'Delete selected item' : `Delete ${String(count)} selected items`),
  deleteStep: (count: number) => (count === 1 ? 'Delete item' : `Delete ${String(count)} items`),
  clearSelection: 'Clear selection',
  addNote: 'Add question, decision or note',
  sayWho: 'Say who said the input',
  add: 'Add to the plan …',
  palette: 'Search and commands',
  find: 'Find in plan',
  toggleLeft: 'Fold palette and outline',
  nextRegion: 'Go to the next part of the window',
  previousRegion: 'Go to the previous part of the window',
  nextPart: 'Go to the next group of fields',
  previousPart: 'Go to the previous group of fields',
  present: 'Present to the room',
  settings: 'Settings',
  showView: (label: string) => `Show ${label}`,
  theme: (choice: ThemeChoice) => `Theme: ${THEMES[choice].toLowerCase()}`,
  themeLabel: (choice: ThemeChoice) => THEMES[choice],
  help: 'Keyboard shortcuts',
} as const;

export const commandMessages = catalogue(commandMessagesEn, { de: commandMessagesDe });

const paletteMessagesEn = {
  title: 'Search plan and commands',
  findTitle: 'Find in plan',
  placeholder: 'Type a name or a command',
  findPlaceholder: 'Type the name of a plant, system, workload or integration',
  addTitle: 'Add to the plan',
  addPlaceholder: 'Type what to add: plant, MES, inventory …',
  connectTitle: 'Connect to',
  connectPlaceholder: 'Type the name of a system or workload',
  nothing: 'Nothing has that name.',
  results: 'Results',
  kinds: { sites: 'Site', systems: 'System', workloads: 'Workload', integrations: 'Integration', environments: 'Environment' },
  command: 'Command',
} as const;

export const paletteMessages = catalogue(paletteMessagesEn, { de: paletteMessagesDe });

const helpMessagesEn = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  version: (version: string) => `Plantwright ${version}`,
  canvas: 'Single letters and arrow keys work while the canvas has the focus. Enter opens the details of the selected item.',
  tables: (ctrl: (key: string) => string) => `In a table: arrow keys move, Shift extends, typing, Enter or F2 edits, Esc takes back, ${ctrl('D')} fills down, ${ctrl('C')} and ${ctrl('V')} copy and paste, ${ctrl('Delete')} deletes rows.`,
} as const;

export const helpMessages = catalogue(helpMessagesEn, { de: helpMessagesDe });

const tickerMessagesEn = {
  label: 'What the last change did',
  quiet: 'No changes yet',
  failed: 'No answer to the plan as it stands',
  noEffect: 'no effect on decisions, cost or size',
  monthly: (delta: string) => `${delta} a month`,
  webWorkers: (from: string, to: string) => `web workers ${from} → ${to}`,
  downtime: (from: string, to: string) => `expected downtime ${from} → ${to} h a year`,
  objectivesMissed: (count: number) => (count === 1 ? '1 objective now missed' : `${String(count)} objectives now missed`),
  objectivesMet: (count: number) => (count === 1 ? '1 objective now met' : `${String(count)} objectives now met`),
  decision: (what: string, from: string, to: string) => `${what} ${from} → ${to}`,
  decisions: { tenancy: 'tenancy', tier: 'tier', platform: 'platform', database: 'database', region: 'region', drRegion: 'recovery region' },
  none: 'none',
  complete: 'Complete',
  incomplete: 'Incomplete',
  incompleteHint: 'A price is missing; totals are at least what is shown.',
  findings: (count: number) => (count === 1 ? '1 finding' : `${String(count)} findings`),
  noFindings: 'No findings',
  budget: (share: string) => `${share} of budget`,
  objectives: (met: number, total: number) => `${String(met)} of ${String(total)} objectives met`,
} as const;

export const tickerMessages = catalogue(tickerMessagesEn, { de: tickerMessagesDe });

const errorMessagesEn = {
  title: 'This part stopped working',
  text: 'The plan is unharmed. Show the part again, or save the plan first.',
  again: 'Show again',
  save: 'Save plan',
} as const;

export const errorMessages = catalogue(errorMessagesEn, { de: errorMessagesDe });
