import type { Plan } from '../document/schema/plan';
import type { RulePack } from '../document/schema/rulePack';
import type { Finding } from '../report/summary';
import { BUILT_IN_PACK } from '../rules/builtInPack';
import { count, listed } from '../rules/planFacts';

interface PackContext {
  readonly plan: Plan;
  readonly ownRules: RulePack | null;
}

const named = (pack: RulePack | null): string => (pack ? `${pack.name} ${pack.version}` : 'no pack of a firm');

/** Whose rules judged, and whether they are those that the plan was judged by before. */
export function packFindings({ plan, ownRules }: PackContext): readonly Finding[] {
  const before = plan.rulePack;
  return [
    ...(ownRules ? [inForce(ownRules)] : []),
    ...(before && before.builtIn !== BUILT_IN_PACK.version ? [changed('rules.built-in-changed', `${BUILT_IN_PACK.name} ${before.builtIn}`, `${BUILT_IN_PACK.name} ${BUILT_IN_PACK.version}`)] : []),
    ...(before && !same(before.own, ownRules) ? [changed('rules.own-changed', named(before.own), named(ownRules))] : []),
  ];
}

const same = (one: RulePack | null, other: RulePack | null): boolean => one?.id === other?.id && one?.version === other?.version;

const changed = (id: string, before: string, now: string): Finding => ({
  id,
  severity: 'warning',
  text: `This plan was judged by ${before} before; ${now} judges it now, so decisions and findings may differ.`,
  where: '',
});

function inForce({ name, version, rules, changes }: RulePack): Finding {
  const altered = changes.map((change) => `${change.rule} ${change.off === true ? 'is off' : 'weighs otherwise'} (${change.reason})`);
  return {
    id: 'rules.own-pack',
    severity: 'information',
    text: `${name} ${version} judges beside the built-in rules with ${count(rules.length, 'rule', 'rules')} of its own${altered.length === 0 ? '' : `; ${listed(altered)}`}.`,
    where: '',
  };
}
