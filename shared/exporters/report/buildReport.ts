import { scenesPdf } from '../../drawing/pdf/scenePdf';
import { LIGHT } from '../../drawing/svg/palettes';
import { sceneSvg } from '../../drawing/svg/sceneSvg';
import { blockPages, MARGIN, SHORT } from '../../blocks/blockPages';
import { blocksHtml } from '../../blocks/blocksHtml';
import { blocksMarkdown } from '../../blocks/blocksMarkdown';
import type { ExportFile, ExportInput } from '../exporter';
import { originMark } from '../originMark';
import { textFile } from '../textFile';
import { fitted } from './brandLook';
import { buildDeck } from './deck/buildDeck';
import { reportDocuments } from './documents';
import { reportContext } from './reportContext';
import { withReadableLogo } from './withReadableLogo';
import { REPORT_WORDS } from './words';

const HASH_SHOWN = 12;
/** Room for a logo in the upper margin, in pixels: text has none less for it. */
const LOGO = { width: 240, height: 34, above: 14 } as const;

/** Summary and design, each in three forms with the same words, and the deck. */
export async function buildReport(input: ExportInput): Promise<readonly ExportFile[]> {
  const context = await withReadableLogo(reportContext(input));
  const { plan, report, stamp, look } = context;
  const foot = [stamp.planName, stamp.scenario, stamp.planHash.slice(0, HASH_SHOWN), REPORT_WORDS.asOf(stamp.priceBookId, stamp.priceBookAsOf)].join(' · ');
  const details = { date: plan.company.startDate, program: `Plantwright ${stamp.appVersion}`, origin: originMark(stamp) };
  const { logo } = look;
  const size = logo && fitted(logo.size, LOGO);
  const placed = logo && size && { png: logo.padded, x: SHORT - MARGIN - size.width, y: LOGO.above, ...size };
  const palette = look.colour === null ? LIGHT : { ...LIGHT, heading: look.colour };
  const pageLook = { heading: palette.heading, logo: logo && { data: logo.data, words: plan.company.name, height: LOGO.height } };
  const files: ExportFile[] = [];
  for (const { file, title, blocks } of reportDocuments(context)) {
    const pages = blockPages(blocks, { title, foot, page: REPORT_WORDS.page });
    files.push(
      textFile(`report/${file}.md`, blocksMarkdown(blocks)),
      textFile(`report/${file}.html`, blocksHtml(title, blocks, plan.brand && pageLook)),
      { path: `report/${file}.pdf`, bytes: await scenesPdf(pages, palette, { ...details, ...(placed && { logo: placed }) }, { title, description: report.headline }) },
      ...blocks.flatMap((block) => (block.kind === 'drawing' ? [textFile(`report/${block.file}`, sceneSvg(block.scene, LIGHT))] : [])),
    );
  }
  return [...files, { path: 'report/deck.pptx', bytes: await buildDeck(context) }];
}
