import { planPeriod } from '../capacity/planPeriod';
import { sizeRetirement } from '../capacity/sizeRetirement';
import { pinned } from '../document/pinned';
import type { Plan } from '../document/schema/plan';
import type { Recommendation } from '../recommendation/recommend';
import type { Finding } from '../report/summary';

/**
 * Virtual machines whose series is retired before the horizon: a pin or the lack of any other size keeps them. Unlike a
 * version out of support they stop on the day, so this is a warning.
 */
export function retiringSizes({ plan, recommendation }: { readonly plan: Plan; readonly recommendation: Recommendation }): readonly Finding[] {
  const { start, end } = planPeriod(plan);
  const sizes = new Map(
    recommendation.chosen.design.environments.flatMap(({ nodes, databaseServers }) => [nodes, databaseServers?.fit ?? null].flatMap((fit) => (fit ? [[fit.size.armSku, fit.size] as const] : []))),
  );
  return [...sizes.values()].flatMap((size): Finding[] => {
    const retirement = sizeRetirement(size);
    if (retirement === null || retirement.date > end) return [];
    const why = pinned(plan, 'node-sku') === size.armSku ? 'is pinned' : 'is the only size that carries the load';
    const when = retirement.date <= start ? `retired on ${retirement.date}, before the plan starts on ${start}` : `retired on ${retirement.date}, before the horizon ends on ${end}`;
    return [{ id: `lifecycle.vm-size.${size.armSku}`, severity: 'warning', text: `${size.armSku} ${why}, but its series is ${when}: its machines stop on that day (replacement: ${retirement.replacement}).`, where: '' }];
  });
}
