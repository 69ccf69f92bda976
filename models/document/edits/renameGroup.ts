import type { Plan } from '../schema/plan';
import { withGroups } from './withGroups';

/** Names a group of the drawing; an empty name is none and changes nothing. */
export function renameGroup(plan: Plan, id: string, name: string): Plan {
  const groups = plan.layout.groups ?? [];
  const wanted = name.trim();
  if (wanted === '' || !groups.some((group) => group.id === id && group.name !== wanted)) return plan;
  return { ...plan, layout: withGroups(plan.layout, groups.map((group) => (group.id === id ? { ...group, name: wanted } : group))) };
}
