import type { Plan } from '../../../models/document';
import type { DrawnGroup } from '../../../models/document/schema/planning';
import { boundsOf, type Box } from './box';
import { GROUP_LABEL_HEIGHT, GROUP_PADDING } from './sizes';

export interface GroupBox {
  readonly group: DrawnGroup;
  /** In the coordinates of the drawing. */
  readonly box: Box;
}

/** The frames of a plan's groups: round what stands in them, with room for the name above. Larger ones first, so that a frame within another lies on top. */
export function groupBoxes({ layout: { groups = [] } }: Pick<Plan, 'layout'>, boxOf: (id: string) => Box | undefined): readonly GroupBox[] {
  return groups
    .flatMap((group): GroupBox[] => {
      const bounds = boundsOf(group.itemIds.flatMap((id) => boxOf(id) ?? []));
      return bounds ? [{ group, box: framed(bounds) }] : [];
    })
    .sort((a, b) => area(b.box) - area(a.box));
}

/** The frame round what stands in these bounds, with room for its name above. */
export const framed = ({ x, y, width, height }: Box): Box => ({
  x: x - GROUP_PADDING,
  y: y - GROUP_PADDING - GROUP_LABEL_HEIGHT,
  width: width + 2 * GROUP_PADDING,
  height: height + 2 * GROUP_PADDING + GROUP_LABEL_HEIGHT,
});

const area = ({ width, height }: Box): number => width * height;
