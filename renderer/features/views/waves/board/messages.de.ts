import type { GateState } from '../../../../../models/document/schema/gates';

const STATES: Readonly<Record<GateState, string>> = { open: 'Offen', passed: 'Bestanden', failed: 'Durchgefallen', waived: 'Erlassen' };

export const boardMessagesDe = {
  caption: (wave: string) => `Freigaben der Welle ${wave}`,
  lead: 'Was vor jeder Welle zu zeigen ist, wer entscheidet und wie es steht. Entschiedenes bleibt bei seinen Standorten, auch wenn sich die Wellen ändern.',
  asOf: 'Stand vom',
  asOfHint: 'Was noch offen ist, wird an diesem Tag beurteilt: Freigaben, die am Tag vor ihrer Welle offen oder durchgefallen sind, sind Befunde.',
  today: 'Heute',
  states: STATES,
  tally: (done: number, all: number, failed: number) => `${String(done)} von ${String(all)} erledigt${failed === 0 ? '' : `, ${String(failed)} durchgefallen`}`,
  wave: (number: number, title: string, tally: string) => `${String(number)} ${title}: ${tally}`,
  gate: 'Freigabe',
  due: 'Fällig',
  stands: 'Stand',
  said: 'Gezeigt und entschieden',
  nobody: 'Niemand, der entscheiden könnte: Benennen Sie jemanden',
  stateOf: (gate: string) => `Stand: ${gate}`,
  shownOf: (gate: string) => `Nachweis, Text oder Verweis: ${gate}`,
  byOf: (gate: string) => `Entschieden von: ${gate}`,
  onOf: (gate: string) => `Entschieden am: ${gate}`,
  reasonOf: (gate: string) => `Grund: ${gate}`,
  shown: 'Nachweis oder Verweis',
  by: 'Wer entschied',
  reason: 'Warum',
  reasonNeeded: 'Warum? Hier begründen',
  undo: {
    state: (gate: string, state: GateState) => `Freigabe „${gate}“: ${STATES[state].toLowerCase()}`,
    words: (gate: string) => `Notizen zur Freigabe „${gate}“`,
    asOf: 'Stand der Tafel',
  },
} as const;
