import type { Plan } from '../../../models/document';
import { CARD_GAP, SITE_COLUMNS, SITE_HEADER_HEIGHT, SITE_PADDING, SITE_WIDTH, SYSTEM_SIZE, type Size } from './sizes';
import { systemsBySite } from './systemsBySite';

/** How large each site is until somebody resizes it: room for the systems that it houses. */
export function siteSizes(plan: Plan): ReadonlyMap<string, Size> {
  const housed = systemsBySite(plan);
  return new Map(plan.sites.map(({ id }) => [id, { width: SITE_WIDTH, height: heightFor(housed.get(id)?.length ?? 0) }]));
}

function heightFor(systems: number): number {
  const rows = Math.max(1, Math.ceil(systems / SITE_COLUMNS));
  return SITE_HEADER_HEIGHT + rows * (SYSTEM_SIZE.height + CARD_GAP) - CARD_GAP + SITE_PADDING;
}
