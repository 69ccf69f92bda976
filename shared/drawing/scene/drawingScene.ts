import type { Plan } from '../../../models/document';
import type { Report } from '../../../models/report/report';
import type { ExportStamp } from '../../exporters/exportStamp';
import type { Box } from '../placement/box';
import { legendShapes } from './legendShapes';
import type { DrawnLook } from './look';
import { planShapes } from './planShapes';
import { box, group, type Scene } from './shape';
import { TITLE_HEIGHT, titleBlock } from './titleBlock';
import { DRAWING_WORDS as words } from './words';

export interface DrawingWish {
  readonly plan: Plan;
  readonly report: Report;
  readonly stamp: ExportStamp;
  /** The part to show, in the coordinates of the canvas; absent: everything. */
  readonly part?: Box;
  /** Through a lens; absent: as it is. */
  readonly look?: DrawnLook;
}

/** Legend and title keep the same share of wide pages: a page of this width shows them at their own size. */
const NATURAL_WIDTH = 1400;
const LEAST_WIDTH = 960;
const MARGIN = 16;

/** A page: the drawing, below it the legend and the title block. */
export function drawingScene({ plan, report, stamp, part, look }: DrawingWish): Scene {
  const wide = part && widened(part);
  const { bounds, shapes } = planShapes(plan, report, wide ?? null, look);
  const shown = wide ?? widened(bounds);
  const { width } = shown;
  const scale = Math.max(1, width / NATURAL_WIDTH);
  const inner = width / scale - 2 * MARGIN;
  const legend = legendShapes(inner, look?.legend);
  const footTop = shown.height;
  const footHeight = (legend.height + TITLE_HEIGHT + 2 * MARGIN) * scale;
  const title = titleBlock({ stamp, company: plan.company.name, lens: look?.name ?? words.block.asDrawn, isPart: part !== undefined }, inner);
  return {
    title: words.title(plan.name),
    description: words.describe({ sites: plan.sites.length, systems: plan.systems.length, workloads: plan.workloads.length, flows: plan.integrations.length }),
    width,
    height: footTop + footHeight,
    shapes: [
      box({ x: 0, y: 0, width, height: footTop + footHeight }, { fill: 'ground' }),
      group(shapes, { move: { x: -shown.x, y: -shown.y } }),
      // What reaches beyond the part is covered by the foot below and cut by the page elsewhere.
      box({ x: 0, y: footTop, width, height: footHeight }, { fill: 'ground' }),
      group([group([legend.shape], { move: { x: MARGIN, y: MARGIN / 2 } }), group([title], { move: { x: MARGIN, y: legend.height + MARGIN } })], { move: { x: 0, y: footTop }, scale }),
    ],
  };
}

/** At least as wide as the title block needs, to both sides alike. */
function widened({ x, width, ...rest }: Box): Box {
  const more = Math.max(0, LEAST_WIDTH - width);
  return { ...rest, x: x - more / 2, width: width + more };
}
