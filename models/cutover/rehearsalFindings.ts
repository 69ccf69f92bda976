import type { Assumptions } from '../assumptions/register';
import type { Plan } from '../document';
import type { MigrationPlan } from '../report/migrationPlan';
import type { Finding } from '../report/summary';
import { rehearsalsOf } from './rehearsals';

/** Cutovers that cannot be played as often as is asked for, because no crew is free beforehand. */
export function rehearsalFindings(plan: Plan, assumptions: Assumptions, { cutovers }: Pick<MigrationPlan, 'cutovers'>): readonly Finding[] {
  const count = Math.round(assumptions.value('migration.rehearsals'));
  const planned = new Map<string, number>();
  for (const { siteId } of rehearsalsOf(plan, assumptions, { cutovers })) planned.set(siteId, (planned.get(siteId) ?? 0) + 1);
  return plan.sites.flatMap(({ id, name }) => {
    const found = planned.get(id) ?? 0;
    if (found >= count || cutovers.every(({ siteId }) => siteId !== id)) return [];
    return [{ id: `cutover.rehearsal.${id}`, severity: 'warning' as const, text: `In the year before the cutover of ${name} crews are free for ${found === 0 ? 'none' : String(found)} of its ${String(count)} ${count === 1 ? 'rehearsal' : 'rehearsals'}: plan another crew, shorter cutovers or fewer rehearsals.`, where: `/sites/${id}` }];
  });
}
