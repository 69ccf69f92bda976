import type { Plan } from '../../../../../models/document';
import { STARTERS } from '../../../../../models/templates';

export type StarterId = 'mid-market-producer' | 'global-manufacturer' | 'small-subsidiary';

/** A plan as people open it; without saved places when the layout itself is the subject. */
export function starterPlan(id: StarterId, { places = true } = {}): Plan {
  const starter = STARTERS.find((candidate) => candidate.id === id);
  if (!starter) throw new Error(`no starter ${id}`);
  return places ? starter.plan : { ...starter.plan, layout: { places: {} } };
}
