import type { WaveRow } from '../../../models/report/report';
import type { ExportStamp } from '../exportStamp';
import { markdownText } from '../markdown';
import { waveId } from './wavesCsv';

/** The waves to read: an overview table, then a section per wave with contents, gates and reasons. */
export function wavesMarkdown(waves: readonly WaveRow[], stamp: ExportStamp): string {
  return `${[...titleLines(stamp), ...overviewLines(waves), ...waves.flatMap(waveLines)].join('\n')}\n`;
}

function titleLines(stamp: ExportStamp): readonly string[] {
  return [
    `# Migration waves: ${markdownText(stamp.planName)}`,
    '',
    `- Scenario: ${markdownText(stamp.scenario)}`,
    `- Plan: ${stamp.planId}, version ${stamp.planHash.slice(0, 12)}`,
    `- Rule pack: ${markdownText(stamp.rulePack)}`,
    `- Price book: ${markdownText(stamp.priceBookId)}, prices as of ${stamp.priceBookAsOf}`,
    `- Written by Plantwright ${stamp.appVersion}`,
    '',
  ];
}

function overviewLines(waves: readonly WaveRow[]): readonly string[] {
  if (waves.length === 0) return ['The plan holds nothing to migrate yet.'];
  return [
    '| Wave | Kind | Title | Start | End | Items | Gates |',
    '| --- | --- | --- | --- | --- | ---: | ---: |',
    ...waves.map(
      (wave) =>
        `| ${waveId(wave)} | ${wave.kind} | ${markdownText(wave.title)} | ${wave.start} | ${wave.end} | ${wave.items.length} | ${wave.gates.length} |`,
    ),
  ];
}

function waveLines(wave: WaveRow): readonly string[] {
  return [
    '',
    `## ${wave.number}. ${markdownText(wave.title)}`,
    '',
    `${wave.start} to ${wave.end}, ${wave.kind} (${waveId(wave)})`,
    ...listLines('Moves', wave.items.map((item) => `${markdownText(item.name)} (\`${item.id}\`)`), '-'),
    ...listLines('Gates', wave.gates.map(markdownText), '- [ ]'),
    ...listLines('Why here', wave.because.map(markdownText), '-'),
  ];
}

function listLines(heading: string, entries: readonly string[], bullet: string): readonly string[] {
  return entries.length === 0 ? [] : ['', `### ${heading}`, '', ...entries.map((entry) => `${bullet} ${entry}`)];
}
