import type { Plan } from '../../../../models/document';
import type { Box } from '../../../../shared/drawing/placement/box';
import { GROUP_LABEL_HEIGHT, GROUP_PADDING, NEIGHBOUR_GAP } from '../../../../shared/drawing/placement/sizes';
import { foldBand, type Band } from './foldBand';
import type { Sized } from './orderByFlows';

/** A frame that is laid out as one thing. */
export interface Frame {
  readonly id: string;
  /** The band in which it stands: the lowest of those of its members. */
  readonly rank: number;
  /** Its members, relative to its corner. */
  readonly inner: Band;
}

/** Screens are wider than tall. */
export const ASPECT = 1.6;

/**
 * The frames of which everything that stands by itself is to be laid out, by the bands from which their members come. One round sites
 * alone is left to the band of sites, which keeps them together anyway.
 */
export function framesOf({ layout: { groups = [] } }: Pick<Plan, 'layout'>, bands: readonly (readonly Sized[])[], isElsewhere: (id: string) => boolean): readonly Frame[] {
  const taken = new Set<string>();
  return groups.flatMap(({ id, itemIds }): Frame[] => {
    const members = new Set(itemIds.filter((each) => !taken.has(each)));
    const inBands = bands.map((band) => band.filter((item) => members.has(item.id)));
    const rank = inBands.findLastIndex((items) => items.length > 0);
    const isOfSitesAlone = inBands.slice(0, -1).every((items) => items.length === 0);
    if (isOfSitesAlone || itemIds.some(isElsewhere)) return [];
    for (const each of members) taken.add(each);
    return [{ id, rank, inner: inFrame(inBands.map((items) => foldBand(items, columnsFor(items.length) * (widest(items) + NEIGHBOUR_GAP)))) }];
  });
}

/** So many columns that the whole is about as wide as a screen is. */
export const columnsFor = (count: number): number => Math.max(2, Math.ceil(Math.sqrt(count * ASPECT)));

export const widest = (items: readonly Sized[]): number => Math.max(0, ...items.map(({ size }) => size.width));

/** Parts below each other, with the room that the frame and its name take. */
function inFrame(parts: readonly Band[]): Band {
  const boxes = new Map<string, Box>();
  let bottom = GROUP_PADDING + GROUP_LABEL_HEIGHT;
  for (const part of parts) {
    for (const [id, box] of part.boxes) boxes.set(id, { ...box, x: box.x + GROUP_PADDING, y: box.y + bottom });
    if (part.boxes.size > 0) bottom += part.height + NEIGHBOUR_GAP;
  }
  return { boxes, width: Math.max(...parts.map(({ width }) => width)) + 2 * GROUP_PADDING, height: bottom - NEIGHBOUR_GAP + GROUP_PADDING };
}
