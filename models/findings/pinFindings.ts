import { PIN_TARGETS } from '../candidates/pinTargets';
import { PIN_ITEMS } from '../document/pinItems';
import type { Plan } from '../document/schema/plan';
import { pinnedValue } from '../pins/pinnedValue';
import { shortfallsOf } from '../pins/shortfallsOf';
import type { Recommendation } from '../recommendation/recommend';
import type { Finding } from '../report/summary';

/** A pin may break a rule, be too small, or find nothing to act on; it then stays, and says so. */
export function pinFindings({ plan, recommendation: { chosen } }: { readonly plan: Plan; readonly recommendation: Recommendation }): readonly Finding[] {
  if (plan.pins.length === 0) return [];
  const broken = [...new Set([...chosen.forbiddenBy, ...chosen.environmentsForbiddenBy])].map((sentence, index) => warning(`pin.breaks-rule.${index + 1}`, `A pin overrides a rule: ${sentence}`));
  return [...broken, ...shortfallsOf(chosen).map(({ id, text }) => warning(`pin.${id}`, text)), ...withoutEffect(plan, chosen)];
}

const warning = (id: string, text: string): Finding => ({ id, severity: 'warning', text, where: '' });

/** A floor is kept by anything above it, so a workload's tenancy always takes effect. */
function withoutEffect(plan: Plan, chosen: Recommendation['chosen']): readonly Finding[] {
  return plan.pins.flatMap((pin) => {
    const has = pinnedValue(plan, chosen, pin);
    if (pin.target === 'workload-tenancy' || has === pin.value) return [];
    const { label } = PIN_TARGETS[pin.target];
    return [{ id: `pin.without-effect.${pin.id}`, severity: 'information', text: `${label} is pinned to ${pin.value}, but this design ${has === null ? 'has no such part' : `can only take ${has}`}.`, where: pin.itemId === undefined ? '' : `/${PIN_ITEMS[pin.target] ?? ''}/${pin.itemId}` }];
  });
}
