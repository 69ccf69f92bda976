import type { DateLock, Plan } from '../../models/document';
import { lockSiteDates, releaseSites } from '../../models/document/edits';
import type { PlannedWaves } from '../../models/waves/planWaves';
import { waveItems, type WaveItem } from '../exporters/waves/waveItems';
import { readWaveRows, type WaveRowCells } from './readWaveRows';
import type { RowChange, RowFault, WaveImport } from './waveImport';

const NEEDED = ['id', 'wave', 'start', 'locked', 'reason'] as const;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Foundation and tests come before the first wave that moves a site. */
const FIRST_SITE_WAVE = 3;
const MAX_REASON = 4000;

type Judged = { readonly fault: RowFault } | { readonly change: RowChange; readonly edit: (plan: Plan) => Plan } | null;

/**
 * Takes an edited table of items back: a changed start locks a site to the week of that date (to the day, where `locked` says `day`), a changed wave
 * locks the item to it, an emptied `locked` releases it, a changed reason is kept. Rows that cannot be taken are named and left out.
 * @param report the answer that the table is compared with
 */
export function importWaves(plan: Plan, report: PlannedWaves, text: string, usualReason: string): WaveImport {
  const { columns, rows } = readWaveRows(text);
  const missing = NEEDED.filter((column) => !columns.has(column));
  if (missing.length > 0) return { plan, changes: [], faults: [], same: 0, missing };
  const items = new Map(waveItems(plan, report).map((item) => [item.id, item]));
  const seen = new Map<string, number>();
  let result: WaveImport = { plan, changes: [], faults: [], same: 0, missing: [] };
  for (const row of rows) {
    const id = row.cells.id ?? '';
    const before = seen.get(id);
    const item = items.get(id);
    seen.set(id, row.line);
    const judged = before !== undefined ? { fault: { code: 'id-twice' as const, id, before } } : item === undefined ? { fault: { code: 'unknown-id' as const, id } } : judge(plan, item, row, usualReason);
    if (judged === null) result = { ...result, same: result.same + 1 };
    else if ('fault' in judged) result = { ...result, faults: [...result.faults, { ...judged.fault, line: row.line }] };
    else result = { ...result, plan: judged.edit(result.plan), changes: [...result.changes, { ...judged.change, line: row.line }] };
  }
  return result;
}

function judge(plan: Plan, item: WaveItem, { cells }: WaveRowCells, usualReason: string): Judged {
  const { id, name } = item;
  const [start = '', wave = '', locked = '', written = ''] = [cells.start, cells.wave, cells.locked?.toLowerCase(), cells.reason?.slice(0, MAX_REASON)];
  const reason = written === '' ? usualReason : written;
  if (start !== item.start && start !== '') {
    if (item.kind !== 'site') return { fault: { code: 'no-own-date', name } };
    const fault = faultOfDate(plan, start);
    if (fault) return { fault };
    const lock: DateLock = { siteId: id, date: start, ...(locked === 'day' ? { onTheDay: true } : {}), reason };
    return { change: { kind: 'date', id, name, from: item.start, to: start }, edit: (each) => lockSiteDates(each, [lock]) };
  }
  if (wave !== String(item.wave) && wave !== '') {
    if (item.kind === 'environment') return { fault: { code: 'cannot-lock', name } };
    if (!/^\d{1,4}$/.test(wave) || Number(wave) < FIRST_SITE_WAVE) return { fault: { code: 'bad-wave', value: wave, first: FIRST_SITE_WAVE } };
    return { change: { kind: 'wave', id, name, from: item.wave, to: Number(wave) }, edit: (each) => lockToWave(each, id, Number(wave), reason) };
  }
  if (item.lock !== '' && locked === '') return { change: { kind: 'release', id, name }, edit: (each) => unlocked(each, id) };
  if (item.lock !== '' && written !== item.reason) return { change: { kind: 'reason', id, name }, edit: (each) => withReason(each, id, written) };
  return null;
}

function faultOfDate({ migration: { earliestStart, latestEnd } }: Plan, value: string): RowFault | null {
  const time = ISO_DATE.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // 2027-02-30 is read as a day of March by some and refused by others.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value)) return { code: 'bad-date', value };
  if (value < earliestStart) return { code: 'too-early', value, limit: earliestStart };
  return latestEnd !== null && value > latestEnd ? { code: 'too-late', value, limit: latestEnd } : null;
}

const unlocked = (plan: Plan, itemId: string): Plan =>
  plan.sites.some(({ id }) => id === itemId) ? releaseSites(plan, [itemId]) : { ...plan, migration: { ...plan.migration, locks: plan.migration.locks.filter((lock) => lock.itemId !== itemId) } };

function lockToWave(plan: Plan, itemId: string, wave: number, reason: string): Plan {
  const free = unlocked(plan, itemId);
  return { ...free, migration: { ...free.migration, locks: [...free.migration.locks, { itemId, wave, reason }] } };
}

function withReason(plan: Plan, itemId: string, reason: string): Plan {
  const { migration } = plan;
  const dateLocks = migration.dateLocks?.map((lock) => (lock.siteId === itemId ? { ...lock, reason } : lock));
  return { ...plan, migration: { ...migration, locks: migration.locks.map((lock) => (lock.itemId === itemId ? { ...lock, reason } : lock)), ...(dateLocks ? { dateLocks } : {}) } };
}
