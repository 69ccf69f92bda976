import type { GateState } from '../../../../../models/document/schema/gates';
import { catalogue } from '../../../../../shared/language/catalogue';
import { boardMessagesDe } from './messages.de';

const STATES: Readonly<Record<GateState, string>> = { open: 'Open', passed: 'Passed', failed: 'Failed', waived: 'Waived' };

const boardMessagesEn = {
  caption: (wave: string) => `Gates of wave ${wave}`,
  lead: 'What must be shown before each wave, who decides, and how it stands. What is decided is kept with its sites, so it stays when the waves change.',
  asOf: 'Board of',
  asOfHint: 'What is still open is judged on this day: gates that are open on the day before their wave, or failed, are findings.',
  today: 'Today',
  states: STATES,
  tally: (done: number, all: number, failed: number) => `${String(done)} of ${String(all)} done${failed === 0 ? '' : `, ${String(failed)} failed`}`,
  wave: (number: number, title: string, tally: string) => `${String(number)} ${title}: ${tally}`,
  gate: 'Gate',
  due: 'Due',
  stands: 'Stands',
  said: 'Shown and decided',
  nobody: 'Nobody who could decide: name somebody',
  stateOf: (gate: string) => `How it stands: ${gate}`,
  shownOf: (gate: string) => `Evidence, text or link: ${gate}`,
  byOf: (gate: string) => `Decided by: ${gate}`,
  onOf: (gate: string) => `Decided on: ${gate}`,
  reasonOf: (gate: string) => `Reason: ${gate}`,
  shown: 'Evidence or link',
  by: 'Who decided',
  reason: 'Why',
  reasonNeeded: 'Why? Say it here',
  undo: {
    state: (gate: string, state: GateState) => `Gate “${gate}”: ${STATES[state].toLowerCase()}`,
    words: (gate: string) => `Notes on the gate “${gate}”`,
    asOf: 'Day of the board',
  },
} as const;

export const boardMessages = catalogue(boardMessagesEn, { de: boardMessagesDe });
