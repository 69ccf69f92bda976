import { at, param, type MessagesOf } from './message';

export const exportMessages: MessagesOf<'export'> = {
  'export.unknown-format': (problem) =>
    `There is no export called "${param(problem, 'got', '?')}"; expected ${param(problem, 'expected', 'one of the listed formats')}.`,
  'export.secret': (problem) =>
    `Nothing was exported: the text${at(problem)} looks like ${param(problem, 'kind', 'a secret')}. Keep it in a vault, change it because it was written down, and take it out of the plan.`,
};
