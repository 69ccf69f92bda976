import type { Plan, Remark } from '../../../models/document';
import { ITEM_KINDS } from '../../../models/document/edits';
import type { MarkdownColumn } from '../markdownTable';
import { isHeard, type Period } from './period';
import { section } from './section';

const WHOLE_PLAN = 'Whole plan';
/** Sorts what has no day behind every day. */
const NO_DAY = '9999-12-31';

/** Decisions, questions and notes: what was settled, what is open and who has it, the earliest due first. */
export function remarkLines(plan: Plan, period: Period): readonly string[] {
  const names = new Map(ITEM_KINDS.flatMap((kind) => plan[kind].map(({ id, name }) => [id, name] as const)));
  const about: MarkdownColumn<Remark> = { title: 'About', cell: ({ itemId }) => (itemId === null ? WHOLE_PLAN : (names.get(itemId) ?? itemId)) };
  const of = (kind: Remark['kind'], state: Remark['state']): readonly Remark[] => plan.remarks.filter((remark) => remark.kind === kind && remark.state === state);
  const closed = (kind: Remark['kind']): readonly Remark[] => of(kind, 'done').filter(({ closedOn }) => isHeard(period, closedOn));
  const due = (remarks: readonly Remark[]): readonly Remark[] => [...remarks].sort((a, b) => compare(a.due ?? NO_DAY, b.due ?? NO_DAY));
  const open = (title: string, what: string, kind: Remark['kind'], none: string): readonly string[] =>
    section(title, [{ title: what, cell: ({ text }) => text }, about, { title: 'Owner', cell: ({ owner }) => owner }, { title: 'Due', cell: (remark) => remark.due ?? null }], due(of(kind, 'open')), none);
  const settled = (title: string, what: string, kind: Remark['kind'], none: string): readonly string[] =>
    section(title, [{ title: what, cell: ({ text }) => text }, about, { title: 'Owner', cell: ({ owner }) => owner }, { title: 'On', cell: ({ closedOn }) => closedOn ?? null }], closed(kind), none);
  return [
    ...settled('Decisions taken', 'Decision', 'decision', 'None.'),
    ...open('Decisions to be taken', 'Decision', 'decision', 'None.'),
    ...open('Open questions', 'Question', 'question', 'None.'),
    ...settled('Questions answered', 'Question', 'question', 'None.'),
    ...open('Notes', 'Note', 'note', 'None.'),
  ];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
