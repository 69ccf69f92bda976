import type { Integration, Plan } from '../../../../models/document';
import type { Placed } from '../../../../shared/drawing/placement/placeAll';
import { routes, type Route } from '../../../../shared/drawing/lines/routes';

export type RoutesOf = (plan: Plan, integrations: readonly Integration[], placed: ReadonlyMap<string, Placed>) => ReadonlyMap<string, Route>;

interface Led {
  readonly integrations: readonly Integration[];
  readonly placed: ReadonlyMap<string, Placed>;
  readonly value: ReturnType<RoutesOf>;
}

/** Leads the flows anew only when a card or an end has moved: typing and selecting change neither. One per canvas. */
export function routeKeeper(): RoutesOf {
  let last: Led | null = null;
  return (plan, integrations, placed) => {
    const isKnown = last !== null && areLed(last.integrations, integrations) && arePlaced(last.placed, placed);
    last = { integrations, placed, value: isKnown && last ? last.value : routes(plan, integrations, placed) };
    return last.value;
  };
}

// Everything that a route depends on.

const areLed = (before: readonly Integration[], after: readonly Integration[]): boolean =>
  before.length === after.length && after.every((flow, index) => isLed(before[index], flow));

const isLed = (a: Integration | undefined, b: Integration): boolean => a === b || (a?.id === b.id && a.name === b.name && a.from === b.from && a.to === b.to);

function arePlaced(before: Led['placed'], after: Led['placed']): boolean {
  if (before === after) return true;
  return before.size === after.size && [...after].every(([id, { absolute }]) => isBox(before.get(id)?.absolute, absolute));
}

const isBox = (a: Placed['absolute'] | undefined, b: Placed['absolute']): boolean => a?.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
