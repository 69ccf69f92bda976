import { drawingScene } from '../../drawing/scene/drawingScene';
import { GREY, LIGHT } from '../../drawing/svg/palettes';
import { sceneSvg } from '../../drawing/svg/sceneSvg';
import type { ExportFile, ExportInput } from '../exporter';
import { exportStamp } from '../exportStamp';
import { textFile } from '../textFile';

/** The drawing as it stands, once for the screen and once for paper. */
export async function buildDrawing(input: ExportInput): Promise<readonly ExportFile[]> {
  const { plan, report } = input;
  const scene = drawingScene({ plan, report, stamp: exportStamp(input) });
  return [textFile('drawing/drawing.svg', sceneSvg(scene, LIGHT)), textFile('drawing/drawing-print.svg', sceneSvg(scene, GREY))];
}
