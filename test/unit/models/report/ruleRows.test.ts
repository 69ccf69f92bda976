import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { RuleRow } from '../../../../models/report/ruleRow';
import { fireRules, RULES } from '../../../../models/rules/registry';
import { STARTERS } from '../../../../models/templates';
import { reportOf } from '../evaluation/answers';
import { starterPlan } from '../evaluation/plans';

const report = reportOf(starterPlan('mid-market-producer'));
const rows = report.rules;
const loudness = (row: RuleRow): number => Math.max(...row.weights.map(({ value }) => value));

describe('the listed rules', () => {
  it('list every rule once', () => {
    expect(rows.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  });

  it('bound what a rule says of a plan: never below its lowest level, and a plain level exactly', () => {
    const hits = STARTERS.flatMap(({ plan }) => fireRules({ plan, assumptions: assumptionsOf(plan) }));
    const levels = (id: string): readonly number[] => rows.find((row) => row.id === id)?.weights.map(({ value }) => value) ?? [];
    const named = hits.filter(({ rule }) => levels(rule.id).length > 0);
    expect(named.length).toBeGreaterThan(5);
    for (const { rule, hit } of named) {
      if (rule.weights['base'] === undefined) expect(levels(rule.id), rule.id).toContain(hit.weight);
      else expect(hit.weight, rule.id).toBeGreaterThanOrEqual(rule.weights['base']);
    }
  });

  it('put hard rules above the objectives that only weigh, but for the one that states where a shared database lives', () => {
    const weighed = rows.filter((row) => row.weights.length > 0);
    const most = Math.max(...weighed.filter((row) => row.kind === 'weighted').map(loudness));
    expect(weighed.filter((row) => row.kind === 'hard' && loudness(row) <= most).map(({ id }) => id)).toEqual(['database.operators-database']);
  });

  it('say what the plan made them say, word for word as reason and finding', () => {
    const said = new Map<string, string | null>(rows.map((row) => [row.id, row.says]));
    expect(report.summary.reasons.filter((reason) => said.get(reason.rule) !== reason.text)).toEqual([]);
    const raised = report.summary.findings.filter((finding) => said.has(finding.id));
    expect(raised.map((finding) => finding.id)).toEqual(rows.filter((row) => row.raises !== null && row.says !== null).map((row) => row.id));
    expect(raised.filter((finding) => said.get(finding.id) !== finding.text)).toEqual([]);
  });

  it('are silent where the plan gives them nothing', () => {
    expect(rows.find((row) => row.id === 'database.managed-impossible')).toMatchObject({ says: null, off: false, pack: 'plantwright' });
  });
});
