import type { Criticality, Plan } from '../../../../models/document';
import { CANVAS_TEXT } from '../messages';
import { levelTint } from './levels';
import type { LensView, Tint } from './tint';

const ORDER: readonly Criticality[] = ['low', 'medium', 'high', 'critical'];

const tint = (criticality: Criticality): Tint => levelTint(ORDER.indexOf(criticality), CANVAS_TEXT.criticalities[criticality]);

/** How critical systems, workloads and flows are; a site is as critical as the worst that stands in it or runs for it. */
export function criticalityLens({ sites, systems, workloads, integrations }: Plan): LensView {
  const atSite = (siteId: string) => [...systems.filter((system) => system.siteId === siteId), ...workloads.filter(({ siteIds }) => siteIds.includes(siteId))];
  const own = [...systems, ...workloads, ...integrations].map(({ id, criticality }) => [id, tint(criticality)] as const);
  const ofSites = sites.flatMap(({ id }) => {
    const worst = Math.max(-1, ...atSite(id).map(({ criticality }) => ORDER.indexOf(criticality)));
    const criticality = ORDER[worst];
    return criticality === undefined ? [] : [[id, tint(criticality)] as const];
  });
  return { tints: new Map([...own, ...ofSites]), legend: ORDER.map(tint) };
}
