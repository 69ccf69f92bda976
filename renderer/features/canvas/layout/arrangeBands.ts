import type { Plan } from '../../../../models/document';
import type { Box } from '../../../../shared/drawing/placement/box';
import { snapped } from '../placement/freeSpot';
import { BAND_GAP, NEIGHBOUR_GAP, REGION_GAP, SYSTEM_SIZE, WORKLOAD_SIZE, type Size } from '../../../../shared/drawing/placement/sizes';
import { foldBand, type Band } from './foldBand';
import { orderByFlows, type Sized, type Spot } from './orderByFlows';
import { packBlocks } from './packBlocks';
import { pairsOf } from './pairsOf';

/** What stands by itself in the drawing and is to be laid out. */
export interface Loose {
  readonly outside: Plan['systems'];
  readonly workloads: Plan['workloads'];
  readonly sites: Plan['sites'];
}

/** Screens are wider than tall. */
const ASPECT = 1.6;

/**
 * Boxes from 0, 0 on: systems outside on top, ERP workloads below them, sites at the bottom, frame by frame and country by country. Inside
 * a band the flows decide who stands beside whom.
 */
export function arrangeBands(plan: Plan, { outside, workloads, sites }: Loose, sizes: ReadonlyMap<string, Size>): ReadonlyMap<string, Box> {
  const sized = ({ id }: { readonly id: string }, size: Size): Sized => ({ id, size });
  const bands = [outside.map((item) => sized(item, SYSTEM_SIZE)), workloads.map((item) => sized(item, WORKLOAD_SIZE)), sites.map((item) => sized(item, sizes.get(item.id) ?? SYSTEM_SIZE))] as const;
  const rank = new Map(bands.flatMap((band, index) => band.map(({ id }) => [id, index] as const)));
  const homes = new Map(plan.systems.map(({ id, siteId }) => [id, siteId]));
  const boxOf = (end: string) => [end, homes.get(end) ?? ''].find((id) => rank.has(id));
  const spots = orderByFlows(bands.flat(), pairsOf(plan.integrations, boxOf, (id) => rank.get(id) ?? 0));

  const [cards, processes, houses] = bands.map((band) => fromLeft(band, spots));
  const least = Math.sqrt(areaOf(bands.flat()) * ASPECT);
  const countries = foldCountries(houses ?? [], plan, least);
  const width = Math.max(least, countries.width);
  return stack([foldBand(cards ?? [], width), foldBand(processes ?? [], width), countries]);
}

const areaOf = (items: readonly Sized[]): number => items.reduce((sum, { size }) => sum + (size.width + NEIGHBOUR_GAP) * (size.height + NEIGHBOUR_GAP), 0);

/** What no flow joins stands last, in the order of the plan. */
function fromLeft(items: readonly Sized[], spots: ReadonlyMap<string, Spot>): readonly Sized[] {
  const joined = items.filter(({ id }) => spots.has(id)).toSorted((a, b) => xOf(spots, a) - xOf(spots, b));
  return [...joined, ...items.filter(({ id }) => !spots.has(id))];
}

const xOf = (spots: ReadonlyMap<string, Spot>, { id }: Sized): number => spots.get(id)?.x ?? 0;

/** Sites of one frame, and else of one country, stand together; those of the leftmost site come first. */
function foldCountries(sites: readonly Sized[], plan: Plan, width: number): Band {
  const frameOf = new Map((plan.layout.groups ?? []).flatMap((group) => group.itemIds.map((id) => [id, group.id] as const)));
  const countryOf = new Map(plan.sites.map(({ id, place }) => [id, frameOf.get(id) ?? place.country]));
  const countries = [...new Set(sites.map(({ id }) => countryOf.get(id)))];
  const blocks = countries.map((country) => {
    const members = sites.filter(({ id }) => countryOf.get(id) === country);
    return foldBand(members, columnsFor(members.length) * (widest(members) + NEIGHBOUR_GAP));
  });
  return packBlocks(blocks, Math.max(width, ...blocks.map((block) => block.width)), REGION_GAP);
}

const columnsFor = (count: number): number => Math.max(2, Math.ceil(Math.sqrt(count * ASPECT)));

const widest = (items: readonly Sized[]): number => Math.max(0, ...items.map(({ size }) => size.width));

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
