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
  'usage.no-whole-month': (problem) => `No month of the bill is billed from its first to its last day (${param(problem, 'months', 'none has usage')}); choose at least one whole month for the export, or name it where the bill is read from Azure.`,
  'usage.cancelled': () => 'Reading the bill was stopped; nothing of it was kept.',
  'usage.scope-invalid': (problem) => `${param(problem, 'got', 'The scope')} is no scope of a bill; use one such as subscriptions/<id> or providers/Microsoft.Billing/billingAccounts/<id>.`,
  'usage.month-invalid': (problem) => `${param(problem, 'got', 'The text')} is no month; write it such as 2027-03, several with commas between.`,
  'usage.month-unfit': (problem) => `Azure gives the usage of ${param(problem, 'got', 'this scope')} for no month of choice, only for subscriptions, management groups and accounts of Enterprise Agreements; import an exported file of the month instead.`,
  'usage.sign-in-failed': (problem) => `Nobody could be signed in to Azure (${param(problem, 'reason', 'no answer')}); run az login, or sign in with a device code.`,
  'usage.refused': (problem) => `Azure refused to show this bill (HTTP status ${param(problem, 'status', '?')}); sign in as somebody who may read its costs, or import an exported file.`,
  'usage.busy': () => 'Azure is too busy to show this bill; try again in an hour, or import an exported file.',
  'usage.unreachable': (problem) => `The bill cannot be read from Azure: ${param(problem, 'reason', 'no connection')}. Try again later, or import an exported file.`,
  'usage.answer-malformed': (problem) => `An answer of Azure cannot be read as a bill: ${param(problem, 'reason', 'its form is unknown')}. Import an exported file instead.`,
  'usage.link-foreign': () => 'Azure points to a next page elsewhere; it was not followed. Import an exported file instead.',
  'usage.suggestion-unknown': (problem) => `The bill suggests no correction of ${param(problem, 'id', '?')}; it suggests ${param(problem, 'known', 'none')}.`,
};
