import type { Remark } from '../../../../models/document';
import { catalogue } from '../../../../shared/language/catalogue';
import { notesViewMessagesDe } from './messages.de';

const STATES: Readonly<Record<Remark['state'], string>> = { open: 'Open', done: 'Closed' };

const notesViewMessagesEn = {
  title: 'Notes',
  lead: 'Open questions, decisions and notes of the whole plan, and who said which input. Each belongs to an item or to the plan as a whole, and goes into the minutes.',
  log: 'Decision log',
  kind: 'Kind',
  state: 'State',
  owner: 'Owner',
  about: 'About',
  all: 'All',
  states: STATES,
  nobody: 'Nobody yet',
  wholePlan: 'Whole plan',
  what: 'What',
  shown: (shown: string, all: string) => `${shown} of ${all}`,
  none: 'Questions, decisions and notes will be listed here. Add the first one, or select an item on the canvas and add it there.',
  noneFound: 'No remark fits these filters.',
  gone: 'Item is gone',
  days: 'Workshop days',
  daysLead: 'Minutes tell what was said since the last but one of these days. Without any they tell everything.',
  addDay: 'Add day',
  day: 'Day',
  removeDay: (day: string) => `Delete ${day}`,
  inputs: 'Inputs and who said them',
  inputsLead: 'What somebody only guessed is the first thing to ask again.',
  sure: 'How sure',
  weak: 'Guessed or estimated',
  input: 'Input',
  value: 'Value',
  by: 'Who and when',
  note: 'Remark',
  noInputs: 'Nobody has signed an input of this kind. The mark beside a field says who said it.',
  unsigned: 'Say who said it beside the field of an input.',
} as const;

export const notesViewMessages = catalogue(notesViewMessagesEn, { de: notesViewMessagesDe });
