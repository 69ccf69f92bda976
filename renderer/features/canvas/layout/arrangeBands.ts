import type { Plan } from '../../../../models/document';
import type { Box } from '../../../../shared/drawing/placement/box';
import { snapped } from '../placement/freeSpot';
import { BAND_GAP, NEIGHBOUR_GAP, REGION_GAP, SYSTEM_SIZE, WORKLOAD_SIZE, type Size } from '../../../../shared/drawing/placement/sizes';
import { foldBand, type Band } from './foldBand';
import { ASPECT, columnsFor, framesOf, widest, type Frame } from './framesOf';
import { orderByFlows, type Sized, type Spot } from './orderByFlows';
import { packBlocks } from './packBlocks';
import { pairsOf } from './pairsOf';

/** What stands by itself in the drawing and is to be laid out. */
export interface Loose {
  readonly outside: Plan['systems'];
  readonly workloads: Plan['workloads'];
  readonly sites: Plan['sites'];
}

/**
 * Boxes from 0, 0 on: systems outside on top, ERP workloads below them, sites at the bottom, frame by frame and country by country. Inside
 * a band the flows decide who stands beside whom. A frame round cards moves as one thing, in the lowest band of its members.
 */
export function arrangeBands(plan: Plan, { outside, workloads, sites }: Loose, sizes: ReadonlyMap<string, Size>, isFixed: (id: string) => boolean): ReadonlyMap<string, Box> {
  const sized = ({ id }: { readonly id: string }, size: Size): Sized => ({ id, size });
  const items = [outside.map((item) => sized(item, SYSTEM_SIZE)), workloads.map((item) => sized(item, WORKLOAD_SIZE)), sites.map((item) => sized(item, sizes.get(item.id) ?? SYSTEM_SIZE))] as const;
  const frames = framesOf(plan, items, isFixed);
  const frameOf = new Map(frames.flatMap(({ id, inner }) => [...inner.boxes.keys()].map((member) => [member, id] as const)));
  const bands = items.map((band, rank) => [...band.filter(({ id }) => !frameOf.has(id)), ...frames.filter((frame) => frame.rank === rank).map(({ id, inner }) => sized({ id }, inner))]);
  const rank = new Map(bands.flatMap((band, index) => band.map(({ id }) => [id, index] as const)));
  const homes = new Map(plan.systems.map(({ id, siteId }) => [id, siteId]));
  const boxOf = (end: string) => [end, homes.get(end) ?? ''].map((id) => frameOf.get(id) ?? id).find((id) => rank.has(id));
  const spots = orderByFlows(bands.flat(), pairsOf(plan.integrations, boxOf, (id) => rank.get(id) ?? 0));

  const [cards, processes, houses] = bands.map((band) => fromLeft(band, spots));
  const least = Math.sqrt(areaOf(bands.flat()) * ASPECT);
  const known = new Set(frames.map(({ id }) => id));
  const countries = foldCountries(houses ?? [], plan, known, least);
  const width = Math.max(least, countries.width);
  return unframed(stack([foldCards(cards ?? [], known, width), foldCards(processes ?? [], known, width), countries]), frames);
}

const areaOf = (items: readonly Sized[]): number => items.reduce((sum, { size }) => sum + (size.width + NEIGHBOUR_GAP) * (size.height + NEIGHBOUR_GAP), 0);

/** What no flow joins stands last, in the order of the plan. */
function fromLeft(items: readonly Sized[], spots: ReadonlyMap<string, Spot>): readonly Sized[] {
  const joined = items.filter(({ id }) => spots.has(id)).toSorted((a, b) => xOf(spots, a) - xOf(spots, b));
  return [...joined, ...items.filter(({ id }) => !spots.has(id))];
}

const xOf = (spots: ReadonlyMap<string, Spot>, { id }: Sized): number => spots.get(id)?.x ?? 0;

/** Cards in rows, and frames beside or below them. */
function foldCards(items: readonly Sized[], frames: ReadonlySet<string>, width: number): Band {
  const cards = foldBand(items.filter(({ id }) => !frames.has(id)), width);
  const blocks = [...(cards.boxes.size > 0 ? [cards] : []), ...items.filter(({ id }) => frames.has(id)).map(alone)];
  return packBlocks(blocks, Math.max(width, ...blocks.map((block) => block.width)), NEIGHBOUR_GAP);
}

const alone = (item: Sized): Band => foldBand([item], item.size.width);

/** Sites of one frame, and else of one country, stand together; those of the leftmost site come first. */
function foldCountries(sites: readonly Sized[], plan: Plan, frames: ReadonlySet<string>, width: number): Band {
  const groupOf = new Map((plan.layout.groups ?? []).flatMap((group) => group.itemIds.map((id) => [id, group.id] as const)));
  const countryOf = new Map([...plan.sites.map(({ id, place }) => [id, groupOf.get(id) ?? place.country] as const), ...[...frames].map((id) => [id, id] as const)]);
  const countries = [...new Set(sites.map(({ id }) => countryOf.get(id)))];
  const blocks = countries.map((country) => {
    const members = sites.filter(({ id }) => countryOf.get(id) === country);
    return foldBand(members, columnsFor(members.length) * (widest(members) + NEIGHBOUR_GAP));
  });
  return packBlocks(blocks, Math.max(width, ...blocks.map((block) => block.width)), REGION_GAP);
}

/** Bands below each other, each in the middle of the widest. */
function stack(bands: readonly Band[]): ReadonlyMap<string, Box> {
  const width = Math.max(...bands.map((band) => band.width));
  const boxes = new Map<string, Box>();
  let top = 0;
  for (const band of bands) {
    const left = snapped((width - band.width) / 2);
    for (const [id, box] of band.boxes) boxes.set(id, { ...box, x: box.x + left, y: box.y + top });
    if (band.boxes.size > 0) top += snapped(band.height) + BAND_GAP;
  }
  return boxes;
}

/** Frames give way to what stands in them. */
function unframed(boxes: ReadonlyMap<string, Box>, frames: readonly Frame[]): ReadonlyMap<string, Box> {
  const inners = new Map(frames.map(({ id, inner }) => [id, inner.boxes]));
  return new Map(
    [...boxes].flatMap(([id, at]) => {
      const inner = inners.get(id);
      return inner ? [...inner].map(([member, box]) => [member, { ...box, x: box.x + at.x, y: box.y + at.y }] as const) : [[id, at] as const];
    }),
  );
}
