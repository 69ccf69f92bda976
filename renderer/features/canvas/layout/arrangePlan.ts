import type { Plan } from '../../../../models/document';
import type { Place } from '../../../../models/document/edits';
import type { Point } from '../../../../shared/drawing/placement/point';
import { boundsOf } from '../../../../shared/drawing/placement/box';
import { placeAll, type Placed } from '../../../../shared/drawing/placement/placeAll';
import { BAND_GAP, SITE_PADDING, SYSTEM_SIZE, type Size } from '../../../../shared/drawing/placement/sizes';
import { siteSizes } from '../../../../shared/drawing/placement/siteSizes';
import { systemsBySite } from '../../../../shared/drawing/placement/systemsBySite';
import { arrangeBands } from './arrangeBands';
import { arrangeInside } from './arrangeInside';

/** `new`: only what nobody has placed yet; `all`: everything anew, sites as large as what they hold. */
export type ArrangeScope = 'new' | 'all';

type Places = Readonly<Record<string, Place>>;

/**
 * Places to write into the plan, none of them of an item that stays where it is. Systems are laid out inside their sites
 * first, then everything among each other; what is new stands under what stays. A site that must be larger than it
 * would be by itself keeps its size too.
 */
export function arrangePlan(plan: Plan, scope: ArrangeScope): Places {
  const isLoose = ({ id }: { readonly id: string }) => scope === 'all' || plan.layout.places[id] === undefined;
  const fixed = new Map([...placeAll(plan)].filter(([id]) => !isLoose({ id })));
  const inside = insideSites(plan, fixed);
  const needed = neededSizes(plan, fixed, inside);
  const own = siteSizes(plan);
  const bands = arrangeBands(
    plan,
    { outside: plan.systems.filter((item) => item.siteId === null && isLoose(item)), workloads: plan.workloads.filter(isLoose), sites: plan.sites.filter(isLoose) },
    needed,
    (id) => fixed.has(id),
  );
  const origin = below([...fixed.values()]);
  const loose = [...bands].map(([id, { x, y }]): [string, Place] => [id, { x: x + origin.x, y: y + origin.y, ...grown(own.get(id), needed.get(id)) }]);
  const stretched = plan.sites.flatMap(({ id }): [string, Place][] => {
    const at = fixed.get(id)?.own;
    const size = grown(at, needed.get(id));
    return at && size ? [[id, { x: at.x, y: at.y, ...size }]] : [];
  });
  return Object.fromEntries([...inside, ...loose, ...stretched]);
}

const insideSites = (plan: Plan, fixed: ReadonlyMap<string, Placed>): ReadonlyMap<string, Point> =>
  new Map([...systemsBySite(plan).values()].flatMap((systems) => [...arrangeInside(plan, systems, fixed)]));

/** The sites as large as they are, or as what stands in them asks for. */
function neededSizes(plan: Plan, fixed: ReadonlyMap<string, Placed>, inside: ReadonlyMap<string, Point>): ReadonlyMap<string, Size> {
  const own = siteSizes(plan);
  const housed = systemsBySite(plan);
  return new Map(
    plan.sites.map(({ id }) => {
      const { width, height } = fixed.get(id)?.own ?? own.get(id) ?? SYSTEM_SIZE;
      const corners = (housed.get(id) ?? []).flatMap((system) => inside.get(system.id) ?? fixed.get(system.id)?.own ?? []);
      const right = Math.max(0, ...corners.map(({ x }) => x + SYSTEM_SIZE.width));
      const bottom = Math.max(0, ...corners.map(({ y }) => y + SYSTEM_SIZE.height));
      return [id, { width: roomy(width, right), height: roomy(height, bottom) }];
    }),
  );
}

/** Grows only where something would stick out, and then leaves a margin. */
const roomy = (length: number, needed: number): number => (needed > length ? needed + SITE_PADDING : length);

/** The needed size where it goes beyond the other, else null. */
const grown = (size: Size | undefined, needed: Size | undefined): Size | null =>
  size && needed && (needed.width > size.width || needed.height > size.height) ? needed : null;

/** Where new things begin: under everything that stays. */
function below(fixed: readonly Placed[]): Point {
  const bounds = boundsOf(fixed.filter(({ parentId }) => parentId === null).map(({ absolute }) => absolute));
  return bounds === null ? { x: 0, y: 0 } : { x: bounds.x, y: bounds.y + bounds.height + BAND_GAP };
}
