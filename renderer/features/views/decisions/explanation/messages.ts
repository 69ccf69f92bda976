import type { Question } from '../../../../../models/explanation/explanation';
import { catalogue } from '../../../../../shared/language/catalogue';
import { explanationMessagesDe } from './messages.de';

const SURE: Readonly<Record<Question['sure'], string>> = { assumed: 'assumed', unstated: 'nobody signed it', guessed: 'guessed', estimated: 'estimated' };

const explanationMessagesEn = {
  title: 'What the answer hangs on',
  lead: 'Tries other values of every input and assumption on the whole engine and finds the nearest ones that change the decision. Takes some seconds to a minute.',
  start: 'Find flip points',
  again: 'Find again',
  cancel: 'Cancel',
  preparing: 'Answering the plan',
  progress: (done: string, total: string) => `${done} of ${total} inputs and assumptions`,
  emptyTitle: 'Nothing has been tried yet',
  emptyText: 'Press “Find flip points”. Here will be: what holds each decision, the price of the next rung and tier, the values at which the decision changes, and the questions worth asking next.',
  staleTitle: 'The plan has changed since',
  staleText: 'These flip points belong to the plan as it was when the search started. Find them again for the plan as it stands.',
  failedTitle: 'The search could not be finished',
  bindings: 'What holds the choice',
  steps: 'One step up and down',
  splits: 'Part of the estate apart',
  noSplits: 'No workload needs less isolation than the estate, or all do.',
  regions: 'Regional clusters',
  noRegions: 'No workload serves only sites that lie nearer to another allowed region.',
  splitPart: 'What leaves',
  splitBill: 'Bill, a month',
  splitYear: 'All in all, a year',
  splitWhy: 'What it brings and costs',
  flips: 'Flip points',
  noFlips: 'No input and no assumption changes the decision within the range that was searched.',
  steady: (count: string) => `${count} other inputs and assumptions change nothing within the range that was searched.`,
  input: 'Input',
  today: 'Today',
  holdsAt: 'Still holds at',
  flipsAt: 'Changes at',
  then: 'What changes',
  questions: 'Next questions',
  questionsLead: 'Those that could change the decision come first, then by how far they move the risk-adjusted cost.',
  noQuestions: 'Nothing unsure moves the cost.',
  question: 'Question',
  swing: 'Moves the cost a year by',
  sure: (sure: Question['sure']) => SURE[sure],
  couldFlip: 'could change the decision',
  showInput: (label: string) => `Show ${label}`,
  more: (count: string) => `Show ${count} more`,
} as const;

export const explanationMessages = catalogue(explanationMessagesEn, { de: explanationMessagesDe });
