import type { Plan } from '../../models/document';
import { problem } from '../../models/problem/problem';
import type { PlannedWaves } from '../../models/waves/planWaves';
import { waveItems } from '../exporters/waves/waveItems';
import { dateReader } from './dateReader';
import { judgeRow } from './judgeRow';
import { readWaveRows } from './readWaveRows';
import { untouched } from './untouched';
import type { UsualForms, WaveImport } from './waveImport';

const NEEDED = ['id', 'wave', 'start', 'locked', 'reason'] as const;

/**
 * Takes an edited table of items back: a changed start locks a site to the week of that date (to the day, where `locked` says `day`), a changed wave
 * locks the item to it, a word in `locked` locks it where it stands, an emptied one releases it, a changed reason is kept. Rows that cannot be
 * taken, because a word is unknown, a date can mean two days or two cells ask for different things, are named and left out.
 * A cell that says what the table itself was written with was not edited: it stays as the plan has it now, however long ago that was.
 * @param report the answer that the table is compared with
 */
export function importWaves(plan: Plan, report: PlannedWaves, text: string, usual: UsualForms): WaveImport {
  const { columns, rows } = readWaveRows(text);
  const missing = NEEDED.filter((column) => !columns.has(column));
  if (missing.length > 0) return { plan, changes: [], faults: [problem('waves.table-foreign', '', { missing: missing.join(', ') })], same: 0 };
  const items = new Map(waveItems(plan, report).map((item) => [item.id, item]));
  const cells = rows.flatMap(({ cells: { id = '', start = '', end = '' } }) => {
    const item = items.get(id);
    return [
      { written: start, known: item?.start ?? '' },
      { written: end, known: item?.end ?? '' },
    ];
  });
  const context = { plan, waves: report.waves, readDate: dateReader(cells, usual.dateOrder), usualReason: usual.reason };
  const seen = new Map<string, number>();
  let result: WaveImport = { plan, changes: [], faults: [], same: 0 };
  for (const row of rows) {
    const id = row.cells.id ?? '';
    const before = seen.get(id);
    const item = items.get(id);
    seen.set(id, row.line);
    const judged = before !== undefined ? problem('waves.item-twice', '', { row: row.line, id, before }) : item === undefined ? problem('waves.item-unknown', '', { row: row.line, id }) : judgeRow(context, item, untouched(row, item));
    if (judged === null) result = { ...result, same: result.same + 1 };
    else if ('code' in judged) result = { ...result, faults: [...result.faults, judged] };
    else result = { ...result, plan: judged.edit(result.plan), changes: [...result.changes, { ...judged.change, line: row.line }] };
  }
  return result;
}
