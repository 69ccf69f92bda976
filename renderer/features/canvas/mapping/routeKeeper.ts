import type { Integration, Plan } from '../../../../models/document';
import type { Placed } from '../../../../shared/drawing/placement/placeAll';
import { routes, type Route } from '../../../../shared/drawing/lines/routes';

export type RoutesOf = (plan: Plan, integrations: readonly Integration[], placed: ReadonlyMap<string, Placed>) => ReadonlyMap<string, Route>;

/** Leads the flows anew only when a card or an end has moved: typing and selecting change neither. One per canvas. */
export function routeKeeper(): RoutesOf {
  let last: { readonly key: string; readonly value: ReturnType<RoutesOf> } | null = null;
  return (plan, integrations, placed) => {
    const key = keyOf(integrations, placed);
    if (last?.key !== key) last = { key, value: routes(plan, integrations, placed) };
    return last.value;
  };
}

/** Everything that a route depends on. */
function keyOf(integrations: readonly Integration[], placed: ReadonlyMap<string, Placed>): string {
  const flows = integrations.map(({ id, name, from, to }) => [id, name, from, to]);
  const boxes = [...placed].map(([id, { absolute: { x, y, width, height } }]) => [id, x, y, width, height]);
  return JSON.stringify([flows, boxes]);
}
