import { param, type MessagesOf } from './message';

export const exportMessages: MessagesOf<'export'> = {
  'export.unknown-format': (problem) =>
    `There is no export called "${param(problem, 'got', '?')}"; expected ${param(problem, 'expected', 'one of the listed formats')}.`,
};
