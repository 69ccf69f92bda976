import type { Plan } from '../../../models/document';
import { boundsOf, overlaps, type Box } from './box';
import { framed, groupBoxes } from './groupBoxes';

export interface CompanyFrame {
  readonly box: Box;
  /** Names of systems from outside that stand in the frame all the same: its name must say that they are not part of it. */
  readonly strangers: readonly string[];
}

/** The frame of the company: round its sites and the groups that they stand in, with room for the name above. Null without sites. */
export function companyFrame(plan: Pick<Plan, 'sites' | 'systems' | 'layout'>, boxOf: (id: string) => Box | undefined): CompanyFrame | null {
  const own = new Set(plan.sites.map(({ id }) => id));
  const groups = groupBoxes(plan, boxOf).filter(({ group }) => group.itemIds.some((id) => own.has(id)));
  const bounds = boundsOf([...[...own].flatMap((id) => boxOf(id) ?? []), ...groups.map(({ box }) => box)]);
  if (!bounds) return null;
  const box = framed(bounds);
  const isInside = (at: Box | undefined): boolean => at !== undefined && overlaps(at, box);
  return { box, strangers: plan.systems.filter(({ id, siteId }) => siteId === null && isInside(boxOf(id))).map(({ name }) => name) };
}
