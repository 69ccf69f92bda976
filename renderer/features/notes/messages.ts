import type { Provenance, Remark } from '../../../models/document';
import { catalogue } from '../../../shared/language/catalogue';
import { notesMessagesDe } from './messages.de';

const KINDS: Readonly<Record<Remark['kind'], string>> = { question: 'Question', decision: 'Decision', note: 'Note' };

/** Surest first. */
const SURENESS: Readonly<Record<Provenance['sure'], string>> = { measured: 'Measured', stated: 'Stated', estimated: 'Estimated', guessed: 'Guessed' };

const CLOSED: Readonly<Record<Remark['kind'], string>> = { question: 'Answered', decision: 'Taken', note: 'Done' };
const CLOSE: Readonly<Record<Remark['kind'], string>> = { question: 'Mark as answered', decision: 'Mark as taken', note: 'Mark as done' };

const notesMessagesEn = {
  kinds: KINDS,
  sureness: SURENESS,
  notes: 'Notes',
  planNotes: 'Notes on the plan as a whole',
  notesOf: (name: string) => `Notes on ${name}`,
  counted: (count: string) => `Notes (${count})`,
  add: 'Add note',
  addShort: 'Add',
  addTitle: 'New question, decision or note',
  kind: 'Kind',
  text: 'What',
  owner: 'Owner',
  due: 'Due',
  on: 'Written down',
  about: 'About',
  wholePlan: 'Whole plan',
  save: 'Save',
  cancel: 'Cancel',
  needed: 'Say what it is.',
  edit: (text: string) => `Edit: ${text}`,
  remove: (text: string) => `Delete: ${text}`,
  close: CLOSE,
  reopen: 'Open again',
  closeOf: (kind: Remark['kind'], text: string) => `${CLOSE[kind]}: ${text}`,
  reopenOf: (text: string) => `Open again: ${text}`,
  state: (remark: Remark) => (remark.state === 'done' ? CLOSED[remark.kind] : 'Open'),
  ownerOf: (owner: string) => (owner === '' ? 'No owner' : owner),
  dueOn: (day: string) => `due ${day}`,
  overdue: (day: string) => `overdue since ${day}`,
  closedOn: (state: string, day: string) => `${state.toLowerCase()} ${day}`,
  open: (count: number) => (count === 1 ? '1 open note' : `${String(count)} open notes`),
  steps: {
    add: (kind: Remark['kind']) => `Add ${KINDS[kind].toLowerCase()}`,
    edit: (kind: Remark['kind']) => `Edit ${KINDS[kind].toLowerCase()}`,
    remove: (kind: Remark['kind']) => `Delete ${KINDS[kind].toLowerCase()}`,
    close: (kind: Remark['kind']) => `Close ${KINDS[kind].toLowerCase()}`,
    reopen: (kind: Remark['kind']) => `Open ${KINDS[kind].toLowerCase()} again`,
    sayWho: (label: string) => `Who said ${label.toLowerCase()}`,
    forgetWho: (label: string) => `Forget who said ${label.toLowerCase()}`,
    addDay: 'Add workshop day',
    removeDay: 'Delete workshop day',
  },
  origin: {
    title: (label: string) => `Who said it: ${label}`,
    unknown: (label: string) => `Nobody has said where this comes from: ${label}`,
    known: (label: string, sure: Provenance['sure'], by: string, day: string | null) => `${label}: ${SURENESS[sure].toLowerCase()} by ${by}${day === null ? '' : `, ${day}`}`,
    typedOver: (label: string, sure: Provenance['sure'], by: string, day: string | null) => `${label}: typed here, nobody said it. Before: ${SURENESS[sure].toLowerCase()} by ${by}${day === null ? '' : `, ${day}`}`,
    sure: 'How sure',
    by: 'Who',
    asOf: 'When',
    note: 'Remark',
    byNeeded: 'Say who.',
    forget: 'Forget',
    inherited: 'Said of the group that this value belongs to. Saving here makes an entry of its own.',
  },
} as const;

/** Every text of questions, decisions, notes and of who said an input. */
export const notesMessages = catalogue(notesMessagesEn, { de: notesMessagesDe });
