import { conflictWords } from '../../../../models/findings/conflictWords';
import { heading, list, table, text, type Block } from '../../../blocks/block';
import { more } from '../more';
import type { ReportContext } from '../reportContext';
import { REPORT_WORDS } from '../words';

const words = REPORT_WORDS.move;

/** Dates and contents; what contradicts itself is said first. Of more than `most` waves the first and the last are shown. */
export function movingBlocks({ report }: ReportContext, most = Number.POSITIVE_INFINITY): readonly Block[] {
  if (report.waves.length === 0) return [text(words.none)];
  const shown = report.waves.filter((_, at) => at < most - 1 || at === report.waves.length - 1);
  return [...conflict(report.migration.conflict), ...table([words.wave, words.from, words.to, words.items], shown.map(({ number, title, start, end, items }) => [`${number} ${title}`, start, end, items.map(({ name }) => name).join(', ')])), ...more(report.waves.length - shown.length)];
}

function conflict(found: ReportContext['report']['migration']['conflict']): readonly Block[] {
  return found === null ? [] : [text(conflictWords(found).join(' '))];
}

export function wavesChapter(context: ReportContext): readonly Block[] {
  const { waves } = context.report;
  return [heading(2, REPORT_WORDS.waves), ...movingBlocks(context), ...waves.flatMap(({ number, title, because, gates }) => [heading(3, `${number} ${title}`), ...list(because), ...(gates.length === 0 ? [] : [text(`${words.gates}:`), ...list(gates)])])];
}

export function roadmapChapter({ report }: ReportContext): readonly Block[] {
  const { roadmap } = report.governance;
  const { title, phase, holds, starts, ends, none } = REPORT_WORDS.roadmap;
  const part = (label: string, entries: readonly string[]): readonly Block[] => (entries.length === 0 ? [] : [text(`${label}:`), ...list(entries)]);
  return [
    heading(2, title),
    ...(roadmap.length === 0 ? [text(none)] : []),
    ...roadmap.flatMap((each, at) => [heading(3, phase(at + 1, each.title, each.start, each.end)), ...part(holds, each.contents), ...part(starts, each.entry), ...part(ends, each.exit)]),
  ];
}
