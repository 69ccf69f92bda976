import { drawingScene } from '../../drawing/scene/drawingScene';
import { scenePdf } from '../../drawing/pdf/scenePdf';
import { GREY, LIGHT } from '../../drawing/svg/palettes';
import { sceneSvg } from '../../drawing/svg/sceneSvg';
import type { ExportFile, ExportInput } from '../exporter';
import { exportStamp } from '../exportStamp';
import { originMark } from '../originMark';
import { textFile } from '../textFile';

/** The drawing as it stands: for the screen, for paper without colour, and as a page to hand on. */
export async function buildDrawing(input: ExportInput): Promise<readonly ExportFile[]> {
  const { plan, report, appVersion, part, look } = input;
  const stamp = exportStamp(input);
  const scene = drawingScene({ plan, report, stamp, ...(part && { part }), ...(look && { look }) });
  const pdf = await scenePdf(scene, LIGHT, { date: plan.company.startDate, program: `Plantwright ${appVersion}`, origin: originMark(stamp) });
  return [textFile('drawing/drawing.svg', sceneSvg(scene, LIGHT)), textFile('drawing/drawing-print.svg', sceneSvg(scene, GREY)), { path: 'drawing/drawing.pdf', bytes: pdf }];
}
