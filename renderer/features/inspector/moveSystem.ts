import type { Plan } from '../../../models/document';
import { rehouse } from '../canvas/gestures/dropItems';

/** Moves a system into another site or out of all of them. Its old place meant another corner, so the layout gives a new one. */
export function moveSystem(plan: Plan, id: string, siteId: string | null): Plan {
  const system = plan.systems.find((item) => item.id === id);
  if (!system || system.siteId === siteId) return plan;
  const moved = rehouse(plan, system, siteId);
  const places = Object.fromEntries(Object.entries(moved.layout.places).filter(([key]) => key !== id));
  return { ...moved, layout: { ...moved.layout, places } };
}
