import { LIGHT } from '../../drawing/svg/palettes';
import { sceneSvg } from '../../drawing/svg/sceneSvg';
import { ganttScene } from '../../gantt/ganttScene';
import type { ExportFile, ExportInput } from '../exporter';
import { exportStamp } from '../exportStamp';
import { textFile } from '../textFile';
import { gatesByWave } from './gatesByWave';
import { projectXml } from './projectXml';
import { waveItemsCsv } from './waveItemsCsv';
import { wavesCsv } from './wavesCsv';
import { wavesMarkdown } from './wavesMarkdown';

/** The waves to read, to edit and bring back, to plan on with, and to show. */
export async function buildWaves(input: ExportInput): Promise<readonly ExportFile[]> {
  const stamp = exportStamp(input);
  const { plan, report } = input;
  const gatesOf = gatesByWave(input);
  const origin = `${stamp.scenario}, version ${stamp.planHash.slice(0, SHORT_HASH)}, prices as of ${stamp.priceBookAsOf}, Plantwright ${stamp.appVersion}`;
  return [
    textFile('waves.csv', wavesCsv(report.waves, gatesOf, stamp)),
    textFile('wave-items.csv', waveItemsCsv(input, stamp)),
    textFile('waves.md', wavesMarkdown(report, gatesOf, stamp)),
    textFile('waves-project.xml', projectXml(input)),
    ...(report.waves.length === 0 ? [] : [textFile('waves-gantt.svg', sceneSvg(ganttScene({ plan, report, grouping: 'wave', origin }), LIGHT))]),
  ];
}

const SHORT_HASH = 12;
