import { param, type MessagesOf } from './message';

export const usageMessages: MessagesOf<'usage'> = {
  'usage.form-unknown': (problem) =>
    `${param(problem, 'name', 'The file')} is no bill that can be read: its first row lacks ${param(problem, 'missing', 'the columns of a bill')}; export the cost in the FOCUS form, or as actual cost, from Cost Management.`,
  'usage.row-value': (problem) =>
    `Row ${param(problem, 'row', '?')} was left out: expected ${param(problem, 'expected', 'another value')} in the column ${param(problem, 'column', '?')}, but found ${param(problem, 'got', '') === '' ? 'nothing' : `"${param(problem, 'got', '')}"`}.`,
  'usage.malformed': (problem) => `${param(problem, 'name', 'The file')} cannot be read as a bill: ${param(problem, 'reason', 'its form is unknown')}; export it again.`,
  'usage.too-large': (problem) => `${param(problem, 'name', 'The file')} is larger than ${param(problem, 'allowed', '?')} ${param(problem, 'unit', 'bytes')}; export it month by month, or for the resource groups of the plan only.`,
  'usage.empty': (problem) => `${param(problem, 'name', 'The bill')} has no row that can be used; choose another period or another file.`,
  'usage.currency-unfit': (problem) => `The bill is in ${param(problem, 'got', '?')}, the plan in ${param(problem, 'expected', '?')}; export it in ${param(problem, 'expected', '?')}, or set the currency and the rate of the plan.`,
  'usage.no-whole-month': (problem) => `No month of the bill is billed from its first to its last day (${param(problem, 'months', 'none has usage')}); export at least one whole month.`,
  'usage.cancelled': () => 'Reading the bill was stopped; nothing of it was kept.',
  'usage.suggestion-unknown': (problem) => `The bill suggests no correction of ${param(problem, 'id', '?')}; it suggests ${param(problem, 'known', 'none')}.`,
};
