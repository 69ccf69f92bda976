import { at, param, type MessagesOf } from './message';

export const ruleMessages: MessagesOf<'rules'> = {
  'rules.example-path-unknown': (problem) =>
    `The example${at(problem)} changes ${param(problem, 'got', 'a place')}, which the example plan does not have; expected a path such as ${param(problem, 'expected', '/sites/north/name')}.`,
  'rules.example-silent': (problem) => `The rule${at(problem)} is silent on the example on which it should fire; correct its condition or the example.`,
  'rules.example-fires': (problem) => `The rule${at(problem)} fires on the example on which it should be silent; correct its condition or the example.`,
  'rules.fact-unknown': (problem) => `There is no plan fact "${param(problem, 'got', '?')}"${at(problem)}; expected ${param(problem, 'expected', 'one of the listed facts')}.`,
  'rules.condition-unfit': (problem) => `The condition${at(problem)} does not fit its fact: expected ${param(problem, 'expected', 'another comparison')}, but found ${param(problem, 'got', 'something else')}; correct it.`,
  'rules.rule-unknown': (problem) => `There is no built-in rule "${param(problem, 'got', '?')}"${at(problem)} to change; expected the id of a listed rule.`,
  'rules.id-taken': (problem) => `The id "${param(problem, 'id', '?')}"${at(problem)} is already used by ${param(problem, 'other', 'another rule')}; give the rule an id of its own.`,
  'rules.family-wrong': (problem) => `The id "${param(problem, 'id', '?')}"${at(problem)} does not belong to its family; expected it to begin with ${param(problem, 'expected', 'the family and a dot')}.`,
};
