import type { Problem } from '../../models/problem/problem';
import { at, param, where, type MessagesOf } from './message';

const wanted = (text: string): string => (text === '' ? '' : `: expected ${text}`);

const got = (text: string): string => (text === '' ? '' : `, but found ${text}`);

const scenario = (problem: Problem): string => `scenario “${param(problem, 'scenario', 'without a name')}”`;

export const planMessages: MessagesOf<'plan'> = {
  'plan.not-json': (problem) =>
    `The file is not valid JSON: it breaks off at line ${param(problem, 'line', '?')}, column ${param(problem, 'column', '?')}, where ${param(problem, 'got', 'something unexpected')} stands; restore it from a copy or mend that place.`,
  'plan.too-large': (problem) =>
    `The file is too large to be a plan (${param(problem, 'found', 'too many')} ${param(problem, 'unit', 'characters')}, at most ${param(problem, 'allowed', 'the limit')} are read); check that it is the right file.`,
  'plan.not-a-plan': (problem) =>
    `This is not a Plantwright plan: expected ${param(problem, 'expected', 'a saved plan')}${at(problem)}${got(param(problem, 'got', ''))}; choose a file that Plantwright saved.`,
  'plan.version-unknown': (problem) =>
    `The plan names format version ${param(problem, 'got', 'nothing')}${at(problem)}, which does not exist; versions 1 to ${param(problem, 'supported', 'the current one')} are known, so restore the number or the file.`,
  'plan.version-newer': (problem) =>
    `The plan was saved by a newer Plantwright (format version ${param(problem, 'found', 'unknown')}${at(problem)}, this one reads up to ${param(problem, 'supported', 'its own')}); update Plantwright to open it. The file was left untouched.`,
  'plan.empty': (problem) =>
    `There is nothing to size yet: the plan has no ${where(problem, 'content')}; add ${param(problem, 'expected', 'at least one')} first.`,
  'plan.field-missing': (problem) =>
    `The field ${where(problem, 'of the plan')} is missing; expected ${param(problem, 'expected', 'a value')} there, so add it.`,
  'plan.field-unknown': (problem) =>
    `The field ${where(problem, 'of the plan')} is unknown to this version of Plantwright; check its spelling or remove it.`,
  'plan.field-invalid': (problem) =>
    `The value${at(problem)} cannot be used: expected ${param(problem, 'expected', 'another value')}${got(param(problem, 'got', ''))}; correct it.`,
  'plan.reference-missing': (problem) =>
    `The reference${at(problem)} leads nowhere: expected the id of ${param(problem, 'expected', 'an item')} of this plan, but there is no "${param(problem, 'id', '?')}"; add that item or correct the id.`,
  'plan.id-duplicate': (problem) =>
    `The id "${param(problem, 'id', '?')}"${at(problem)} is already used at ${param(problem, 'other', 'another place')}; every item needs an id of its own, so rename one of them.`,
  'plan.time-zone-unknown': (problem) =>
    `The time zone "${param(problem, 'got', '?')}"${at(problem)} does not exist; expected an IANA name such as Europe/Prague.`,
  'plan.scenario-path-missing': (problem) =>
    `The ${scenario(problem)} changes ${param(problem, 'got', 'a place')}${at(problem)}, which is not in the plan; correct the path or remove that change.`,
  'plan.scenario-path-fixed': (problem) =>
    `The ${scenario(problem)} changes ${param(problem, 'got', 'a place')}${at(problem)}, which is the same in every scenario; change single fields or items instead, or change the plan itself.`,
  'plan.scenario-value-invalid': (problem) =>
    `The value that the ${scenario(problem)} gives to ${param(problem, 'place', 'a place')}${at(problem)} cannot be used${wanted(param(problem, 'expected', ''))}${got(param(problem, 'got', ''))}; correct it.`,
  'plan.scenario-contradiction': (problem) =>
    `The ${scenario(problem)}${at(problem)} leaves a plan that does not hold together: ${param(problem, 'place', 'a place')} names "${param(problem, 'id', '?')}", which that plan does not have or has twice; change that place too.`,
  'plan.scenario-unknown': (problem) =>
    `There is no scenario "${param(problem, 'got', '?')}"${at(problem)}${wanted(param(problem, 'expected', ''))}; choose another one.`,
  'plan.pins-impossible': (problem) => `No design is left with ${param(problem, 'pins', 'these pins')}${at(problem)}${wanted(param(problem, 'expected', ''))}; change or remove ${'expected' in problem.params ? 'it' : 'one of them'}.`,
  'plan.correlations-impossible': (problem) => `These correlations${at(problem)} cannot all hold at once: ${param(problem, 'pairs', 'several of them')}; bring one of them nearer to zero or remove it.`,
};
