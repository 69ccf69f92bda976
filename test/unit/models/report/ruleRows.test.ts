import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { RULE_ROWS } from '../../../../models/report/ruleRows';
import { fireRules, RULES } from '../../../../models/rules/registry';
import { STARTERS } from '../../../../models/templates';

describe('the listed weights of the rules', () => {
  it('list every rule once', () => {
    expect(RULE_ROWS.map(({ id }) => id).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('bound what a rule says of a plan: never below its lowest level, and a plain level exactly', () => {
    const hits = STARTERS.flatMap(({ plan }) => fireRules({ plan, assumptions: assumptionsOf(plan) }));
    const levels = (id: string): readonly number[] => RULE_ROWS.find((row) => row.id === id)?.weights.map(({ value }) => value) ?? [];
    const named = hits.filter(({ rule }) => levels(rule.id).length > 0);
    expect(named.length).toBeGreaterThan(5);
    for (const { rule, hit } of named) {
      if (rule.weights['base'] === undefined) expect(levels(rule.id), rule.id).toContain(hit.weight);
      else expect(hit.weight, rule.id).toBeGreaterThanOrEqual(rule.weights['base']);
    }
  });

  it('put hard rules above the objectives that only weigh, but for the one that states where a shared database lives', () => {
    const loudest = (kind: 'hard' | 'weighted'): readonly number[] => RULE_ROWS.filter((row) => row.kind === kind && row.weights.length > 0).map((row) => Math.max(...row.weights.map(({ value }) => value)));
    const most = Math.max(...loudest('weighted'));
    expect(RULE_ROWS.filter((row) => row.kind === 'hard' && row.weights.length > 0 && Math.max(...row.weights.map(({ value }) => value)) <= most).map(({ id }) => id)).toEqual(['database.operators-database']);
  });
});
