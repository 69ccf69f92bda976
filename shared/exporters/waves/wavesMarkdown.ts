import type { Gate } from '../../../models/cutover/pack';
import { conflictWords } from '../../../models/findings/conflictWords';
import type { Report, WaveRow } from '../../../models/report/report';
import { lengthWords } from '../../../models/waves/lengthWords';
import { standingText } from '../cutover/gateWords';
import type { ExportStamp } from '../exportStamp';
import { markdownText } from '../markdown';
import { isDone, type GatesOf } from './gatesByWave';
import { waveId } from './wavesCsv';

/** The waves to read: an overview table, then a section per wave with contents, gates as they stand and reasons. */
export function wavesMarkdown({ waves, migration }: Pick<Report, 'waves' | 'migration'>, gatesOf: GatesOf, stamp: ExportStamp): string {
  return `${[...titleLines(stamp), ...standingLines(migration), ...overviewLines(waves, gatesOf), ...waves.flatMap((wave) => waveLines(wave, gatesOf(wave)))].join('\n')}\n`;
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

/** What cannot hold, what had to move and how far the waves may be from the shortest, before anybody takes their dates for settled. */
function standingLines({ conflict, moved, ...length }: Report['migration']): readonly string[] {
  return [
    ...(conflict === null ? [] : conflictWords(conflict).flatMap((words) => [`> **${markdownText(words)}**`, '>'])).slice(0, -1),
    ...(conflict === null ? [] : ['']),
    ...lengthWords(length).flatMap((words) => [`${markdownText(`${words.charAt(0).toUpperCase()}${words.slice(1)}`)}.`, '']),
    ...(moved.length === 0 ? [] : [...moved.map(({ siteId, from, to, because }) => `- ${markdownText(siteId)} no longer fits the week of ${from} and moves on ${to}${because.length === 0 ? '' : `: ${markdownText(because.join('; '))}`}`), '']),
  ];
}

function overviewLines(waves: readonly WaveRow[], gatesOf: GatesOf): readonly string[] {
  if (waves.length === 0) return ['The plan holds nothing to migrate yet.'];
  return [
    '| Wave | Kind | Title | Start | End | Items | Gates done |',
    '| --- | --- | --- | --- | --- | ---: | ---: |',
    ...waves.map(
      (wave) =>
        `| ${waveId(wave)} | ${wave.kind} | ${markdownText(wave.title)} | ${wave.start} | ${wave.end} | ${wave.items.length} | ${doneOf(gatesOf(wave))} |`,
    ),
  ];
}

const doneOf = (gates: readonly Gate[]): string => `${String(gates.filter(isDone).length)} of ${String(gates.length)}`;

const DATE = 'YYYY-MM-DD'.length;

/** Ticked once it is passed or waived: what is to be shown until when, who decides, and what was decided. */
function gateLine(gate: Gate): string {
  // Without a cutover it is due on the last day of its wave, at no hour.
  const due = gate.siteIds.length === 0 ? gate.localDue.slice(0, DATE) : gate.localDue.replace('T', ' ');
  return `- [${isDone(gate) ? 'x' : ' '}] **${markdownText(gate.title)}**: ${markdownText(standingText(gate))}. Due ${due}, ${gate.decider === null ? 'nobody in the plan can decide it' : `decided by ${markdownText(gate.decider)}`}. To be shown: ${markdownText(gate.evidence)}`;
}

function waveLines(wave: WaveRow, gates: readonly Gate[]): readonly string[] {
  return [
    '',
    `## ${wave.number}. ${markdownText(wave.title)}`,
    '',
    `${wave.start} to ${wave.end}, ${wave.kind} (${waveId(wave)})`,
    ...listLines('Moves', wave.items.map((item) => `- ${markdownText(item.name)} (\`${item.id}\`)`)),
    ...listLines('Moves along', wave.alongside.map((item) => `- ${markdownText(item.name)} (\`${item.id}\`)`)),
    ...listLines('Gates', gates.map(gateLine)),
    ...listLines('Why here', wave.because.map((reason) => `- ${markdownText(reason)}`)),
  ];
}

function listLines(heading: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : ['', `### ${heading}`, '', ...entries];
}
