import { scenesPdf } from '../../drawing/pdf/scenePdf';
import { LIGHT } from '../../drawing/svg/palettes';
import { sceneSvg } from '../../drawing/svg/sceneSvg';
import { blockPages } from '../../blocks/blockPages';
import { blocksHtml } from '../../blocks/blocksHtml';
import { blocksMarkdown } from '../../blocks/blocksMarkdown';
import type { ExportFile, ExportInput } from '../exporter';
import { originMark } from '../originMark';
import { textFile } from '../textFile';
import { buildDeck } from './deck/buildDeck';
import { reportDocuments } from './documents';
import { reportContext } from './reportContext';
import { REPORT_WORDS } from './words';

const HASH_SHOWN = 12;

/** Summary and design, each in three forms with the same words, and the deck. */
export async function buildReport(input: ExportInput): Promise<readonly ExportFile[]> {
  const context = reportContext(input);
  const { plan, report, stamp } = context;
  const foot = [stamp.planName, stamp.scenario, stamp.planHash.slice(0, HASH_SHOWN), REPORT_WORDS.asOf(stamp.priceBookId, stamp.priceBookAsOf)].join(' · ');
  const details = { date: plan.company.startDate, program: `Plantwright ${stamp.appVersion}`, origin: originMark(stamp) };
  const files: ExportFile[] = [];
  for (const { file, title, blocks } of reportDocuments(context)) {
    const pages = blockPages(blocks, { title, foot, page: REPORT_WORDS.page });
    files.push(
      textFile(`report/${file}.md`, blocksMarkdown(blocks)),
      textFile(`report/${file}.html`, blocksHtml(title, blocks)),
      { path: `report/${file}.pdf`, bytes: await scenesPdf(pages, LIGHT, details, { title, description: report.headline }) },
      ...blocks.flatMap((block) => (block.kind === 'drawing' ? [textFile(`report/${block.file}`, sceneSvg(block.scene, LIGHT))] : [])),
    );
  }
  return [...files, { path: 'report/deck.pptx', bytes: await buildDeck(context) }];
}
