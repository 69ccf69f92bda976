import type { DateLock, Plan } from '../../models/document';
import { lockSiteDates, releaseSites } from '../../models/document/edits';
import { problem, type Problem, type ProblemCode } from '../../models/problem/problem';
import type { WaveRow } from '../../models/report/report';
import { mondayOf } from '../../models/waves/calendarDays';
import { FIRST_SITE_WAVE } from '../../models/waves/poseWaves';
import type { LockKind, WaveItem } from '../exporters/waves/waveItems';
import type { ReadDate } from './dateReader';
import type { RowChange } from './waveImport';
import type { WaveRowCells } from './readWaveRows';

const MAX_REASON = 4000;
const LOCKS: readonly LockKind[] = ['', 'week', 'day', 'wave'];

export interface TakenRow {
  readonly change: RowChange;
  readonly edit: (plan: Plan) => Plan;
}

interface RowContext {
  readonly plan: Plan;
  readonly waves: readonly WaveRow[];
  readonly readDate: (written: string) => ReadDate;
  readonly usualReason: string;
}

/** What the edited row of an item asks for; null where it says what the plan says. */
export function judgeRow({ plan, waves, readDate, usualReason }: RowContext, item: WaveItem, { line, cells }: WaveRowCells): Problem | TakenRow | null {
  const { id, name, kind } = item;
  const refuse = (code: ProblemCode, params: Problem['params'] = {}): Problem => problem(code, '', { row: line, name, ...params });
  const asked = (cells.locked ?? '').toLowerCase();
  const locked = LOCKS.find((each) => each === asked);
  if (locked === undefined) return refuse('waves.lock-unknown', { got: cells.locked ?? '' });
  const written = (cells.reason ?? '').slice(0, MAX_REASON);
  const reason = written === '' ? usualReason : written;

  const read = cells.start === undefined || cells.start === '' ? { date: item.start } : readDate(cells.start);
  if (read === null) return refuse('waves.date-invalid', { got: cells.start ?? '' });
  if ('either' in read) return refuse('waves.date-ambiguous', { got: cells.start ?? '', one: read.either[0], other: read.either[1] });
  const wave = cells.wave === undefined || cells.wave === '' ? item.wave : /^\d{1,4}$/.test(cells.wave) ? Number(cells.wave) : Number.NaN;
  if (Number.isNaN(wave)) return refuse('waves.wave-unknown', { got: cells.wave ?? '', first: FIRST_SITE_WAVE });

  const moved = { date: read.date !== item.start, wave: wave !== item.wave, lock: locked !== item.lock };
  const said = { start: `start ${read.date}`, wave: `wave ${String(wave)}`, locked: `locked ${locked === '' ? '(empty)' : locked}` };
  const contradicts = (one: string, other: string): Problem => refuse('waves.row-contradicts', { one, other });
  if (moved.date && kind !== 'site') return refuse('waves.date-foreign');
  if ((moved.wave || (moved.lock && locked !== '')) && kind === 'environment') return refuse('waves.lock-unfit');
  if (moved.lock && (locked === 'week' || locked === 'day') && kind !== 'site') return refuse('waves.date-foreign');
  if (moved.date && moved.wave && !isIn(waves, wave, read.date)) return contradicts(said.start, said.wave);
  if (moved.date && moved.lock && locked !== 'week' && locked !== 'day' && !(moved.wave && locked === 'wave')) return contradicts(said.start, said.locked);
  if (moved.wave && !moved.date && moved.lock && locked !== 'wave') return contradicts(said.wave, said.locked);

  const onDate = (change: RowChange, as: 'week' | 'day'): TakenRow | null => {
    const lock: DateLock = { siteId: id, date: read.date, ...(as === 'day' ? { onTheDay: true } : {}), reason };
    // The same table twice asks for nothing new.
    if (plan.migration.dateLocks?.some((each) => each.siteId === id && each.date === lock.date && (each.onTheDay === true) === (as === 'day') && each.reason === reason)) return null;
    return { change, edit: (each) => lockSiteDates(each, [lock]) };
  };
  const toWave = (change: RowChange): Problem | TakenRow => (wave < FIRST_SITE_WAVE ? refuse('waves.wave-unknown', { got: String(wave), first: FIRST_SITE_WAVE }) : { change, edit: (each) => lockToWave(each, id, wave, reason) });

  if (moved.date && !(moved.wave && locked === 'wave')) return faultOfDate(plan, read.date, refuse) ?? onDate({ kind: 'date', id, name, from: item.start, to: read.date }, locked === 'day' ? 'day' : 'week');
  if (moved.wave) return toWave({ kind: 'wave', id, name, from: item.wave, to: wave });
  if (moved.lock && locked === '') return { change: { kind: 'release', id, name }, edit: (each) => unlocked(each, id) };
  if (moved.lock && locked === 'wave') return toWave({ kind: 'lock', id, name, as: locked, at: String(wave) });
  if (moved.lock && (locked === 'week' || locked === 'day')) return faultOfDate(plan, read.date, refuse) ?? onDate({ kind: 'lock', id, name, as: locked, at: read.date }, locked);
  if (written === item.reason) return null;
  return item.lock === '' ? refuse('waves.reason-alone') : { change: { kind: 'reason', id, name }, edit: (each) => withReason(each, id, written) };
}

/** Whether a date lies in the days of a wave as it stands, whole weeks. */
function isIn(waves: readonly WaveRow[], number: number, date: string): boolean {
  const wave = waves.find((each) => each.number === number);
  if (wave === undefined) return false;
  return mondayOf(date) >= mondayOf(wave.start) && mondayOf(date) <= mondayOf(wave.end);
}

function faultOfDate({ migration: { earliestStart, latestEnd } }: Plan, got: string, refuse: (code: ProblemCode, params: Problem['params']) => Problem): Problem | null {
  if (got < earliestStart) return refuse('waves.date-early', { got, limit: earliestStart });
  return latestEnd !== null && got > latestEnd ? refuse('waves.date-late', { got, limit: latestEnd }) : null;
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
