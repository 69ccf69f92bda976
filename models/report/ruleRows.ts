import type { Outcome } from '../outcome/outcome';
import { BUILT_IN_PACK } from '../rules/builtInPack';
import { RULES } from '../rules/registry';
import type { Rule } from '../rules/rule';
import type { RuleRow } from './ruleRow';

const BUILT_IN_IDS: ReadonlySet<string> = new Set(RULES.map((rule) => rule.id));

/** Every rule with its weight, what it says of this plan and its examples; those that a pack switched off come last. */
export function ruleRows({ rules, fired, ownRules }: Outcome): readonly RuleRow[] {
  const sentences = new Map(fired.map(({ rule, hit }) => [rule.id, hit.sentence]));
  const row = (rule: Rule, off: boolean): RuleRow => ({
    id: rule.id,
    family: rule.family,
    dId: rule.dId,
    kind: rule.kind,
    raises: rule.raises ?? null,
    reads: rule.reads,
    weights: Object.entries(rule.weights).map(([when, value]) => ({ when, value })),
    sentence: rule.sentence,
    says: off ? null : (sentences.get(rule.id) ?? null),
    off,
    pack: BUILT_IN_IDS.has(rule.id) ? BUILT_IN_PACK.id : (ownRules?.id ?? ''),
    change: ownRules?.changes.find((change) => change.rule === rule.id)?.reason ?? null,
    fires: changesOf(rule.examples.fires),
    passes: changesOf(rule.examples.passes),
  });
  const kept = new Set<string>(rules.map((rule) => rule.id));
  return [...rules.map((rule) => row(rule, false)), ...RULES.filter((rule) => !kept.has(rule.id)).map((rule) => row(rule, true))];
}

const changesOf = (patch: Readonly<Record<string, unknown>>): RuleRow['fires'] => Object.entries(patch).map(([path, value]) => ({ path, value: JSON.stringify(value) }));
