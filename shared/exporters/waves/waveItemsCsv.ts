import { csvText } from '../csv';
import type { ExportInput } from '../exporter';
import type { ExportStamp } from '../exportStamp';
import { waveId } from './wavesCsv';
import { waveItems } from './waveItems';

/** What the columns are called; `shared/waveImport` reads them again. The last three repeat what was written, so that an edit is told from a plan that went on meanwhile. */
export const WAVE_ITEM_COLUMNS = ['id', 'item', 'kind', 'site', 'wave', 'wave_id', 'start', 'end', 'locked', 'reason', 'wave_was', 'start_was', 'locked_was'] as const;

/** One row for each item, to be edited and brought back: ids stay, a changed date or wave becomes a lock. */
export function waveItemsCsv({ plan, report }: Pick<ExportInput, 'plan' | 'report'>, stamp: ExportStamp): string {
  const idOf = new Map(report.waves.map((wave) => [wave.number, waveId(wave)]));
  const rows = waveItems(plan, report).map((item) => [item.id, item.name, item.kind, item.siteId, item.wave, idOf.get(item.wave) ?? '', item.start, item.end, item.lock, item.reason, item.wave, item.start, item.lock, stamp.planName, stamp.planHash, stamp.scenario, stamp.rulePack, stamp.priceBookId, stamp.priceBookAsOf]);
  return csvText([[...WAVE_ITEM_COLUMNS, 'plan', 'plan_hash', 'scenario', 'rule_pack', 'price_book', 'price_book_as_of'], ...rows]);
}
