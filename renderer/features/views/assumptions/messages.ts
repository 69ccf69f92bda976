import { catalogue } from '../../../../shared/language/catalogue';
import { assumptionsMessagesDe } from './messages.de';

const assumptionsMessagesEn = {
  title: 'Assumptions',
  lead: 'What no source publishes: each with its range and the reason behind it. Put your own value in place and say who said so; the answer follows at once.',
  search: 'Search assumptions',
  searchHint: 'Name, id or rationale …',
  overriddenOnly: (count: number) => `Only overridden (${String(count)})`,
  assumption: 'Assumption',
  value: 'Value (low / likely / high)',
  rangeValues: (low: string, likely: string, high: string) => `${low} / ${likely} / ${high}`,
  override: 'Override',
  overrideNamed: (label: string) => `Override ${label}`,
  change: 'Change',
  changeNamed: (label: string) => `Change the override of ${label}`,
  clear: 'Back to the register’s value',
  clearNamed: (label: string) => `Back to the register’s value of ${label}`,
  overriddenBy: (by: string, reason: string) => (reason === '' ? `Overridden by ${by}` : `Overridden by ${by}: ${reason}`),
  newValue: (unit: string) => (unit === '' ? 'Value' : `Value in ${unit}`),
  by: 'Who says so',
  reason: 'Reason',
  save: 'Save override',
  cancel: 'Cancel',
  notANumber: 'Enter a number, such as 0.25.',
  outsideRange: 'Outside the range that is usual; it is taken all the same.',
  needed: 'Needed, so that others can trace it.',
  nothingFound: 'No assumption matches.',
  undoSet: (label: string) => `Override “${label}”`,
  undoClear: (label: string) => `Clear override of “${label}”`,
  none: 'The answer rests on no assumption yet.',
  actions: 'Actions',
} as const;

export const assumptionsMessages = catalogue(assumptionsMessagesEn, { de: assumptionsMessagesDe });
