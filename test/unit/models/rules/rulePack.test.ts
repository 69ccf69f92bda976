import { describe, expect, it } from 'vitest';
import { parsePlan, serializePlan, type Plan, type RulePack } from '../../../../models/document';
import { answer } from '../../../../models/pipeline';
import { BUILT_IN_PACK } from '../../../../models/rules/builtInPack';
import { PACK_FACTS } from '../../../../models/rules/pack/factRegistry';
import { parseRulePack } from '../../../../models/rules/pack/parseRulePack';
import { rulesInForce } from '../../../../models/rules/pack/rulesInForce';
import { RULES } from '../../../../models/rules/registry';
import { STARTERS } from '../../../../models/templates';
import { describeProblem } from '../../../../shared/messages';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { reportOf } from '../evaluation/answers';
import { starterPlan } from '../evaluation/plans';
import { FIRM_PACK } from './packs';

const subsidiary = starterPlan('small-subsidiary');
const carrying = (plan: Plan, own: RulePack | null, builtIn: string = BUILT_IN_PACK.version): Plan => ({ ...plan, rulePack: { builtIn, own } });
const findingsOf = (plan: Plan) => new Map(reportOf(plan).summary.findings.map((finding) => [finding.id, finding.text]));

/** The pack with one value changed; `undefined` takes the field away. */
function broken(path: readonly (string | number)[], value: unknown): string {
  const copy = JSON.parse(JSON.stringify(FIRM_PACK)) as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<Record<string | number, unknown>>((at, key) => at[key] as Record<string | number, unknown>, copy);
  holder[last] = value;
  return JSON.stringify(copy);
}

const BROKEN: readonly (readonly [what: string, text: string, path: string, sentence: RegExp])[] = [
  ['no JSON', '{ "format": ', '', /not valid JSON.* line 1/],
  ['another format', broken(['format'], 'eslint'), 'format', /expected "plantwright-rules", but found "eslint"/],
  ['a newer version', broken(['formatVersion'], 2), 'formatVersion', /expected 1, but found 2/],
  ['a missing name', broken(['name'], undefined), 'name', /name is missing; expected text/],
  ['a version in words', broken(['version'], 'latest'), 'version', /a version such as 1\.2\.0/],
  ['an unknown field', broken(['author'], 'me'), 'author', /author is unknown/],
  ['an unknown field of a rule', broken(['rules', 0, 'severity'], 'high'), 'rules[0].severity', /rules\[0\]\.severity is unknown/],
  ['an unknown family', broken(['rules', 0, 'family'], 'money'), 'rules[0].family', /expected one of "tenancy", "tier"/],
  ['an id outside its family', broken(['rules', 0, 'id'], 'tier.several-plants'), 'rules[0].id', /expected it to begin with tenancy\./],
  ['the id of a built-in rule', broken(['rules', 0, 'id'], 'tenancy.custom-modules'), 'rules[0].id', /already used by a built-in rule/],
  ['one id twice', broken(['rules', 1], FIRM_PACK.rules[0]), 'rules[1].id', /already used by rules\[0\]/],
  ['an unknown fact', broken(['rules', 2, 'when', 'fact'], 'data.backupDays'), 'rules[2].when.fact', /no plan fact "data\.backupDays".*data\.backupRetentionDays/],
  ['an unknown fact deep inside', broken(['rules', 0, 'when', 'all', 1, 'not', 'fact'], 'weather'), 'rules[0].when.all[1].not.fact', /no plan fact "weather"/],
  ['an unknown comparison', broken(['rules', 2, 'when', 'is'], '~'), 'rules[2].when.is', /expected one of "=", "!="/],
  ['a comparison that does not fit', broken(['rules', 2, 'when', 'is'], 'has'), 'rules[2].when.is', /expected one of =, !=, <, <=, >, >= for data\.backupRetentionDays, but found has/],
  ['a value of another type', broken(['rules', 2, 'when', 'value'], 'thirty'), 'rules[2].when.value', /expected a number, but found text/],
  ['a condition of two forms', broken(['rules', 2, 'when', 'any'], [{ fact: 'sites.count', is: '>', value: 0 }]), 'rules[2].when', /exactly one of all, any, not and fact/],
  ['a fact without comparison', broken(['rules', 2, 'when', 'is'], undefined), 'rules[2].when', /a fact with is and value/],
  ['an empty list of conditions', broken(['rules', 0, 'when', 'all'], []), 'rules[0].when.all', /expected at least 1 entries/],
  ['a sentence about an unknown fact', broken(['rules', 0, 'sentence'], '{company.mood} matters.'), 'rules[0].sentence', /no plan fact "company\.mood"/],
  ['a rule without effect', broken(['rules', 2, 'raises'], undefined), 'rules[2]', /a rule with forbids, effort or raises/],
  ['a weighted rule that forbids', broken(['rules', 0, 'kind'], 'weighted'), 'rules[0].kind', /"hard", because the rule forbids/],
  ['a tenancy that does not exist', broken(['rules', 0, 'forbids', 'tenancy', 0], 'mars'), 'rules[0].forbids.tenancy[0]', /expected one of "shared"/],
  ['negative hours', broken(['rules', 1, 'effort', 0, 'hoursPerYear'], -5), 'rules[1].effort[0].hoursPerYear', /but found -5/],
  ['an example at a place that is not there', broken(['rules', 0, 'examples', 'fires'], { '/sites/moon/name': 'M' }), 'rules[0].examples.fires', /\/sites\/moon\/name, which the example plan does not have/],
  ['an example that does not fire', broken(['rules', 2, 'examples', 'fires'], { '/data/backupRetentionDays': 99 }), 'rules[2].examples.fires', /silent on the example on which it should fire/],
  ['an example that does not pass', broken(['rules', 2, 'examples', 'passes'], {}), 'rules[2].examples.passes', /fires on the example on which it should be silent/],
  ['a change of an unknown rule', broken(['changes', 0, 'rule'], 'tenancy.gone'), 'changes[0].rule', /no built-in rule "tenancy\.gone"/],
  ['a rule changed twice', broken(['changes', 1, 'rule'], 'tenancy.standard-use'), 'changes[1].rule', /already used by changes\[0\]/],
  ['a change without reason', broken(['changes', 0, 'reason'], ''), 'changes[0].reason', /expected at least 1 characters/],
  ['a change that changes nothing', broken(['changes', 0, 'off'], undefined), 'changes[0]', /either off, or weight and effortFactor/],
  ['a field that reaches a prototype', `{"__proto__": {}, ${JSON.stringify(FIRM_PACK).slice(1)}`, '["__proto__"]|__proto__', /unknown/],
];

describe('a rule pack', () => {
  it('is read as it was written', () => {
    const read = parseRulePack(JSON.stringify(FIRM_PACK));
    expect(read.ok ? read.value : read.problems).toEqual(FIRM_PACK);
  });

  it.each(BROKEN)('with %s is refused in one clear sentence with its place', (_what, text, path, sentence) => {
    const read = parseRulePack(text);
    const problems = read.ok ? [] : read.problems;
    expect(problems).toHaveLength(1);
    expect(path.split('|')).toContain(problems[0]?.path);
    expect(problems.map(describeProblem).join()).toMatch(sentence);
  });

  it('names facts that every plan answers with the promised type', () => {
    const typed = { number: 'number', text: 'string', 'yes-no': 'boolean', list: 'object' } as const;
    for (const { plan } of STARTERS) {
      const wrong = PACK_FACTS.filter((fact) => {
        const value = fact.read(plan);
        return value !== null && (typeof value !== typed[fact.type] || Array.isArray(value) !== (fact.type === 'list'));
      });
      expect(wrong.map((fact) => fact.name)).toEqual([]);
    }
    expect(new Set(PACK_FACTS.map((fact) => fact.name)).size).toBe(PACK_FACTS.length);
  });
});

describe('a plan that carries a pack', () => {
  const plan = carrying(subsidiary, FIRM_PACK);

  it('is saved and read with it', () => {
    const read = parsePlan(serializePlan(plan));
    expect(read.ok && read.value.rulePack?.own).toEqual(FIRM_PACK);
  });

  it('is decided by it: a subsidiary leaves the shared platform', () => {
    expect(reportOf(subsidiary).summary.recommendation.tenancy).toBe('shared');
    const { summary, rules } = reportOf(plan);
    expect(summary.recommendation.tenancy).not.toBe('shared');
    expect(summary.rulePack).toEqual({ builtIn: { ...BUILT_IN_PACK }, own: { id: 'northwind', name: 'Northwind advisers', version: '1.2.0' } });
    expect(summary.reasons).toContainEqual({ rule: 'tenancy.several-plants', text: 'Aquavento Pumps Portugal, Lda. has 1 sites, and we do not put a plant on a shared platform.', for: true });
    expect(summary.findings).toContainEqual({ id: 'security.long-backups', severity: 'warning', text: 'Backups are kept for 14 days; our clients keep 30.', where: '' });
    expect(rules.filter((row) => row.off).map((row) => [row.id, row.change])).toEqual([['tenancy.standard-use', 'We never advise shared platforms.']]);
  });

  it('says so, and gives the same bytes again', () => {
    expect(findingsOf(plan).get('rules.own-pack')).toMatch(/Northwind advisers 1\.2\.0 judges beside the built-in rules with 3 rules .*tenancy\.standard-use is off \(We never/);
    expect(JSON.stringify(answer(plan, embeddedPriceBook))).toBe(JSON.stringify(answer(carrying(subsidiary, JSON.parse(JSON.stringify(FIRM_PACK)) as RulePack), embeddedPriceBook)));
  });

  it('is refused where its pack names facts that do not exist', () => {
    const odd = carrying(subsidiary, { ...FIRM_PACK, changes: [{ rule: 'tenancy.gone', off: true, reason: 'Gone.' }] });
    expect(answer(odd, embeddedPriceBook)).toMatchObject({ ok: false, problems: [{ code: 'rules.rule-unknown', path: 'rulePack.own.changes[0].rule' }] });
  });

  it('says when other rules judge than before', () => {
    expect([...findingsOf(carrying(subsidiary, null)).keys()].filter((id) => id.startsWith('rules.'))).toEqual([]);
    expect(findingsOf(carrying(subsidiary, null, '0.9.0')).get('rules.built-in-changed')).toContain(`Plantwright rules 0.9.0 before; Plantwright rules ${BUILT_IN_PACK.version} judges it now`);
    const judged = answer(plan, embeddedPriceBook, { ...FIRM_PACK, version: '2.0.0' });
    expect(judged.ok && judged.value.summary.findings.find((finding) => finding.id === 'rules.own-changed')?.text).toContain('Northwind advisers 1.2.0 before; Northwind advisers 2.0.0 judges it now');
  });
});

describe('the rules in force', () => {
  it('are the built-in ones without a pack', () => {
    expect(rulesInForce(null)).toBe(RULES);
  });

  it('weigh as a change says and bring the hours that it leaves', () => {
    const changed = rulesInForce({ ...FIRM_PACK, changes: [{ rule: 'platform.server-upkeep', weight: 7, effortFactor: 0.5, reason: 'Scripts.' }] });
    const [before, after] = [RULES, changed].map((rules) => rules.find((rule) => rule.id === 'platform.server-upkeep')?.judge({ plan: subsidiary, assumptions: { value: () => 26, input: () => ({ kind: 'rule', id: '', label: '' }) } }));
    const candidate = { tenancy: 'shared', tier: 'single', platform: 'vm', database: 'managed', region: 'westeurope', drRegion: null } as const;
    // 3 servers × 26 h, and half of it
    expect([before, after].map((hit) => hit?.effortHoursPerYear?.(candidate, { nodes: 3, environments: 2 }))).toEqual([78, 39]);
    expect(after?.weight).toBe(7);
  });

  it('put the work of a pack on the designs that it names only', () => {
    const rule = rulesInForce(FIRM_PACK).find((each) => each.id === 'platform.aks-partner');
    const hit = rule?.judge({ plan: subsidiary, assumptions: { value: () => 0, input: () => ({ kind: 'rule', id: '', label: '' }) } });
    const hours = (tenancy: 'shared' | 'dedicated-cluster', platform: 'aks' | 'vm') => hit?.effortHoursPerYear?.({ tenancy, tier: 'single', platform, database: 'managed', region: 'westeurope', drRegion: null }, { nodes: 1, environments: 1 });
    expect([hours('dedicated-cluster', 'aks'), hours('dedicated-cluster', 'vm'), hours('shared', 'aks')]).toEqual([60, 0, 0]);
  });
});
