import { at, param, type MessagesOf } from './message';

const ORIGINS: Readonly<Record<string, string>> = { planHash: 'version of the plan', scenario: 'scenario', rulePack: 'rule pack', priceBookId: 'price book', priceBookAsOf: 'date of prices' };

export const exportMessages: MessagesOf<'export'> = {
  'export.unknown-format': (problem) =>
    `There is no export called "${param(problem, 'got', '?')}"; expected ${param(problem, 'expected', 'one of the listed formats')}.`,
  'export.secret': (problem) =>
    `Nothing was exported: the text${at(problem)} looks like ${param(problem, 'kind', 'a secret')}. Keep it in a vault, change it because it was written down, and take it out of the plan.`,
  'export.manifest-missing': () => 'There is no manifest that could be read; name the folder of a hand-off that Plantwright wrote.',
  'export.file-gone': () => 'The manifest lists this file, and it is not there.',
  'export.file-changed': () => 'Changed since it was written; compare it with the plan by "plantwright drift", or export anew.',
  'export.file-unlisted': () => 'The manifest does not list this file: it is left over from an earlier export, or somebody’s own; move it out, or export all of it anew.',
  'export.stale': (problem) => `Written from another ${ORIGINS[param(problem, 'what', '')] ?? 'origin'} (${param(problem, 'got', '?')}) than the manifest (${param(problem, 'expected', 'another')}); export all of it anew.`,
  'export.disagrees': (problem) => `${param(problem, 'what', 'A value')} is ${param(problem, 'got', 'missing')} here and ${param(problem, 'expected', 'missing')} in ${param(problem, 'other', 'the other language')}.`,
};
