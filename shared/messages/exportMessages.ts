import { at, param, type MessagesOf } from './message';

export const exportMessages: MessagesOf<'export'> = {
  'export.unknown-format': (problem) =>
    `There is no export called "${param(problem, 'got', '?')}"; expected ${param(problem, 'expected', 'one of the listed formats')}.`,
  'export.secret': (problem) =>
    `Nothing was exported: the text${at(problem)} looks like ${param(problem, 'kind', 'a secret')}. Keep it in a vault, change it because it was written down, and take it out of the plan.`,
  'export.manifest-missing': () => 'There is no manifest that could be read; name the folder of a hand-off that Plantwright wrote.',
  'export.file-gone': () => 'The manifest lists this file, and it is not there.',
  'export.file-changed': () => 'Changed since it was written; compare it with the plan by "plantwright drift", or export anew.',
  'export.stale': (problem) => `Written from version ${param(problem, 'got', '?')} of the plan, the manifest from ${param(problem, 'expected', 'another')}; export all of it anew.`,
  'export.disagrees': (problem) => `${param(problem, 'what', 'A value')} is ${param(problem, 'got', 'missing')} here and ${param(problem, 'expected', 'missing')} in ${param(problem, 'other', 'the other language')}.`,
};
