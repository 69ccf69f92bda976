import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { parsePlan, serializePlan, type Plan } from '../../../../models/document';
import { applyPatch } from '../../../../models/rules/examples/applyPatch';
import { EXAMPLE_PLAN } from '../../../../models/rules/examples/examplePlan';
import type { PlanPatch } from '../../../../models/rules/examples/ruleExamples';
import { RULES } from '../../../../models/rules/registry';
import type { Rule, RuleHit } from '../../../../models/rules/rule';

function patched(...patches: readonly PlanPatch[]): Plan {
  return patches.reduce<Plan>((plan, patch) => {
    const changed = applyPatch(plan, patch);
    if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
    return changed.value;
  }, EXAMPLE_PLAN);
}

const judged = (rule: Rule, plan: Plan): RuleHit | null => rule.judge({ plan, assumptions: assumptionsOf(plan) });

function speaking(rule: Rule, plan: Plan): RuleHit {
  const hit = judged(rule, plan);
  if (!hit) throw new Error(`${rule.id} is silent`);
  return hit;
}

describe('the plan that examples change', () => {
  it('is a sound plan', () => {
    const read = parsePlan(serializePlan(EXAMPLE_PLAN));
    expect(read.ok ? read.value : read.problems).toEqual(EXAMPLE_PLAN);
  });

  it('refuses a patch of a place that it does not have', () => {
    for (const path of ['/sites/nowhere/name', '/company/mood', 'company', '/company/name/first']) {
      const changed = applyPatch(EXAMPLE_PLAN, { [path]: 1 });
      expect(changed.ok ? [] : changed.problems.map((problem) => problem.code), path).toEqual(['rules.example-path-unknown']);
    }
  });

  it('refuses a patch that leaves no sound plan', () => {
    expect(applyPatch(EXAMPLE_PLAN, { '/company/horizonMonths': 1 }).ok).toBe(false);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const fires = patched(rule.examples.fires);

  it('fires on its example', () => {
    expect(judged(rule, fires)).not.toBeNull();
  });

  it('is silent on the example that passes', () => {
    expect(judged(rule, patched(rule.examples.passes))).toBeNull();
  });

  it('says what it read: every blank is filled, and another fact makes another sentence', () => {
    const hit = speaking(rule, fires);
    expect(Object.keys(hit.quotes).sort()).toEqual([...new Set(rule.sentence.match(/(?<=\{)[^}]+(?=\})/g))].sort());
    expect(hit.sentence).not.toMatch(/[{}]|undefined|NaN/);
    for (const quote of Object.values(hit.quotes)) expect(hit.sentence).toContain(quote);
    expect(speaking(rule, patched(rule.examples.fires, rule.examples.retold ?? {})).sentence).not.toBe(hit.sentence);
  });

  it('depends on what it says it reads: its examples change nothing else', () => {
    const changed = Object.keys({ ...rule.examples.fires, ...rule.examples.passes, ...rule.examples.retold }).map((path) => path.split('/').filter((_part, place) => place !== 2 || !path.match(/^.(sites|systems|workloads|integrations|environments)/)));
    const names = new Set(['name', 'sites', 'systems', 'workloads', 'integrations']);
    const unread = changed.filter(([, list = '', field = '']) => !names.has(field) && !names.has(list) && !rule.reads.some((read) => read === list || read.startsWith(`${list}.${field}`)));
    expect(unread).toEqual([]);
  });

  it('leads to an item of the plan, or speaks for a candidate', () => {
    const hit = speaking(rule, fires);
    if (rule.raises === undefined) return expect(hit.weight).toBeGreaterThan(0);
    const [, list = '', id] = (hit.where ?? '').split('/');
    const items = (fires as unknown as Record<string, unknown>)[list];
    if (id !== undefined) expect(Array.isArray(items) && (items as { readonly id: string }[]).some((item) => item.id === id), hit.where).toBe(true);
    return expect(hit.forbids).toBeUndefined();
  });
});
