import type { IntegrationMode } from '../../../models/document';

/** Line pattern per class: solid, long dashes, dots. Dots come from round caps on dashes of no length. */
export const DASH: Readonly<Record<IntegrationMode, (width: number) => string | undefined>> = {
  sync: () => undefined,
  queued: (width) => `${8 + 2 * width} ${4 + width}`,
  batch: (width) => `0.1 ${3 + 2 * width}`,
};
