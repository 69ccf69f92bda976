import type { Condition, OwnRule, RulePack } from '../../document/schema/rulePack';
import { problem, type Problem } from '../../problem/problem';
import { RULES } from '../registry';
import { factsOfSentence } from './buildOwnRule';
import { COMPARISON_REGISTRY, kindOf } from './comparisons';
import { PACK_FACTS, packFact, packFactsOf } from './factRegistry';

const BUILT_IN_IDS: ReadonlySet<string> = new Set(RULES.map((rule) => rule.id));

/**
 * What a pack of the right shape says that cannot be: facts that no plan has, comparisons that do not fit them, ids that
 * are taken or unknown. `base` is its place in the file: empty, or `rulePack.own.` in a plan.
 */
export function checkRulePack(pack: RulePack, base = ''): readonly Problem[] {
  return [...pack.rules.flatMap((rule, index) => checkRule(pack, rule, index, `${base}rules[${index}]`)), ...pack.changes.flatMap((change, index) => checkChange(pack, change.rule, index, `${base}changes[${index}].rule`))];
}

function checkRule({ rules }: RulePack, rule: OwnRule, index: number, place: string): readonly Problem[] {
  const twin = rules.findIndex((other) => other.id === rule.id);
  const taken = BUILT_IN_IDS.has(rule.id) ? 'a built-in rule' : twin < index ? `rules[${twin}]` : null;
  const unknown = factsOfSentence(rule.sentence).filter((name) => packFact(name) === undefined);
  return [
    ...(rule.id.startsWith(`${rule.family}.`) ? [] : [problem('rules.family-wrong', `${place}.id`, { id: rule.id, expected: `${rule.family}.` })]),
    ...(taken === null ? [] : [problem('rules.id-taken', `${place}.id`, { id: rule.id, other: taken })]),
    ...unknown.map((name) => unknownFact(name, `${place}.sentence`)),
    ...checkCondition(rule.when, `${place}.when`),
  ];
}

function checkCondition({ all, any, not, fact, is, value }: Condition, place: string): readonly Problem[] {
  if (all) return all.flatMap((each, index) => checkCondition(each, `${place}.all[${index}]`));
  if (any) return any.flatMap((each, index) => checkCondition(each, `${place}.any[${index}]`));
  if (not) return checkCondition(not, `${place}.not`);
  if (fact === undefined || is === undefined || value === undefined) return [];
  const known = packFact(fact);
  if (!known) return [unknownFact(fact, `${place}.fact`)];
  const wanted = COMPARISON_REGISTRY[is].wants[known.type];
  if (wanted === undefined) {
    const fitting = Object.entries(COMPARISON_REGISTRY).flatMap(([name, { wants }]) => (wants[known.type] === undefined ? [] : [name]));
    return [problem('rules.condition-unfit', `${place}.is`, { expected: `one of ${fitting.join(', ')} for ${fact}`, got: is })];
  }
  return kindOf(value) === wanted ? [] : [problem('rules.condition-unfit', `${place}.value`, { expected: wanted, got: kindOf(value) })];
}

function checkChange({ changes }: RulePack, rule: string, index: number, place: string): readonly Problem[] {
  if (!BUILT_IN_IDS.has(rule)) return [problem('rules.rule-unknown', place, { got: rule })];
  const twin = changes.findIndex((other) => other.rule === rule);
  return twin < index ? [problem('rules.id-taken', place, { id: rule, other: `changes[${twin}]` })] : [];
}

function unknownFact(name: string, place: string): Problem {
  const [area = ''] = name.split('.');
  const near = packFactsOf(area);
  const areas = [...new Set(PACK_FACTS.map((fact) => fact.name.split('.')[0]))];
  return problem('rules.fact-unknown', place, { got: name, expected: near.length === 0 ? `a fact of ${areas.join(', ')}` : `one of ${near.join(', ')}` });
}
