import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { parsePlan, serializePlan, type Plan } from '../../../../models/document';
import { planWaves } from '../../../../models/waves/planWaves';
import { waveItemsCsv } from '../../../../shared/exporters/waves/waveItemsCsv';
import { importWaves } from '../../../../shared/waveImport/importWaves';
import { starterPlan } from '../../models/evaluation/plans';

const USUAL = { reason: 'changed in a table', dateOrder: null };
const STAMP = { planId: '', planName: 'Plan', planHash: 'abc', scenario: '', appVersion: '', rulePack: '', priceBookId: '', priceBookAsOf: '', completeness: '' };

const answered = (plan: Plan) => planWaves(plan, assumptionsOf(plan));
const csvOf = (plan: Plan): string => waveItemsCsv({ plan, report: answered(plan) as never }, STAMP);
/** Read by a library that the exporter does not know. */
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true });
const toCsv = (rows: readonly Record<string, string>[], delimiter = ','): string => {
  const columns = Object.keys(rows[0] ?? {});
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells) => cells.map(quoted).join(delimiter)).join('\n');
};

const plan = starterPlan('global-manufacturer');
const edited = (change: (row: Record<string, string>) => Record<string, string>, delimiter?: string) => importWaves(plan, answered(plan), toCsv(rowsOf(csvOf(plan)).map(change), delimiter), USUAL);
const only = (id: string, change: Record<string, string>) => (row: Record<string, string>) => (row['id'] === id ? { ...row, ...change } : row);

describe('the table of items', () => {
  it('is read by an independent reader: every item once, under its id', () => {
    const rows = rowsOf(csvOf(plan));
    const moving = [...plan.sites, ...plan.systems, ...plan.workloads, ...plan.environments.filter(({ kind }) => kind !== 'production')];
    expect(rows.map(({ id }) => id).sort()).toEqual(moving.map(({ id }) => id).sort());
    expect(rows.find(({ id }) => id === 'greenville-plant')).toMatchObject({ kind: 'site', site: 'greenville-plant', locked: 'wave', reason: plan.migration.locks[0]?.reason });
    for (const { wave, wave_id: waveId } of rows) expect(waveId).toBe(`wave-${(wave ?? '').padStart(2, '0')}`);
  });

  it('changes nothing when it comes back as it went, whatever separates its cells', () => {
    for (const delimiter of [',', ';', '\t']) expect(edited((row) => row, delimiter)).toMatchObject({ plan, changes: [], faults: [], same: rowsOf(csvOf(plan)).length });
    expect(importWaves(plan, answered(plan), `\uFEFF${csvOf(plan)}`, USUAL).plan).toBe(plan);
  });

  it('locks a site to a date that was changed, and the plan is scored anew', () => {
    const found = edited(only('pune-plant', { start: '2028-06-10', reason: 'Monsoon, "late"' }));
    expect(found.faults).toEqual([]);
    expect(found.changes).toMatchObject([{ kind: 'date', id: 'pune-plant', to: '2028-06-10' }]);
    expect(found.plan.migration.dateLocks).toEqual([{ siteId: 'pune-plant', date: '2028-06-10', reason: 'Monsoon, "late"' }]);
    const start = answered(found.plan).migration.cutovers.find(({ siteId }) => siteId === 'pune-plant')?.start ?? '';
    expect(start >= '2028-06-05' && start < '2028-06-12').toBe(true);
    // The ids of all others are still theirs, and the plan is a plan.
    expect(rowsOf(csvOf(found.plan)).map(({ id }) => id).sort()).toEqual(rowsOf(csvOf(plan)).map(({ id }) => id).sort());
    expect(parsePlan(serializePlan(found.plan)).ok).toBe(true);
  });

  it('taken twice asks for nothing new, and a table of an older plan moves nobody that it did not touch', () => {
    const csv = toCsv(rowsOf(csvOf(plan)).map(only('pune-plant', { start: '2028-06-10' })));
    const once = importWaves(plan, answered(plan), csv, USUAL);
    const twice = importWaves(once.plan, answered(once.plan), csv, USUAL);
    expect([twice.changes, twice.faults]).toEqual([[], []]);
    const later: Plan = { ...plan, migration: { ...plan.migration, earliestStart: '2027-09-06' } };
    expect(answered(later).waves.map(({ start }) => start)).not.toEqual(answered(plan).waves.map(({ start }) => start));
    expect(importWaves(later, answered(later), csvOf(plan), USUAL)).toMatchObject({ plan: later, changes: [], faults: [] });
    expect(importWaves(later, answered(later), csv, USUAL).changes).toMatchObject([{ kind: 'date', id: 'pune-plant', to: '2028-06-10' }]);
  });

  it('locks to a wave, keeps a reason, releases', () => {
    expect(edited(only('pune-plant', { wave: '10' })).plan.migration.locks.at(-1)).toEqual({ itemId: 'pune-plant', wave: 10, reason: 'changed in a table' });
    expect(edited(only('greenville-plant', { reason: 'Other' })).plan.migration.locks).toEqual([{ ...plan.migration.locks[0], reason: 'Other' }]);
    expect(edited(only('greenville-plant', { locked: '' })).plan.migration.locks).toEqual([]);
    expect(edited(only('pune-plant', { start: '2028-06-10', locked: 'day' })).plan.migration.dateLocks?.[0]?.onTheDay).toBe(true);
  });

  it('names rows that it cannot take and takes the others', () => {
    const rows = rowsOf(csvOf(plan)).map(only('pune-plant', { start: '2028-06-10' }));
    const line = (at: number): number => at + 2;
    const csv = toCsv([...rows, { id: 'nowhere' }, { id: 'pune-plant' }]);
    const found = importWaves(plan, answered(plan), csv, USUAL);
    expect(found.changes).toHaveLength(1);
    expect(found.faults).toMatchObject([
      { code: 'waves.item-unknown', params: { row: line(rows.length), id: 'nowhere' } },
      { code: 'waves.item-twice', params: { row: line(rows.length + 1), id: 'pune-plant', before: line(rows.findIndex(({ id }) => id === 'pune-plant')) } },
    ]);
    for (const [start, code] of [['2028-02-30', 'waves.date-invalid'], ['soon', 'waves.date-invalid'], ['31.06.2028', 'waves.date-invalid'], ['2020-01-01', 'waves.date-early'], ['2039-01-01', 'waves.date-late']] as const) {
      expect(edited(only('pune-plant', { start })).faults.map((fault) => fault.code), start).toEqual([code]);
    }
    expect(edited(only('pune-plant', { wave: '2' })).faults).toMatchObject([{ code: 'waves.wave-unknown' }]);
    expect(edited(only('pune-plant', { wave: 'last' })).faults).toMatchObject([{ code: 'waves.wave-unknown', params: { got: 'last' } }]);
    const workload = plan.workloads[0]?.id ?? '';
    expect(edited(only(workload, { start: '2028-06-10' })).faults).toMatchObject([{ code: 'waves.date-foreign' }]);
  });

  it('says which columns a strange file lacks', () => {
    expect(importWaves(plan, answered(plan), 'name,date\nBrno,2027-01-01\n', USUAL).faults).toMatchObject([{ code: 'waves.table-foreign', params: { missing: 'id, wave, start, locked, reason' } }]);
  });
});

describe('the word in the column locked', () => {
  const before = rowsOf(csvOf(plan));
  const rowOf = (id: string): Record<string, string> => before.find((row) => row['id'] === id) ?? {};
  const pune = rowOf('pune-plant');

  it('locks an unlocked site where it is shown: to its week, its day, its wave', () => {
    const lock = { siteId: 'pune-plant', date: pune['start'], reason: 'Fair' };
    const asked = (locked: string) => edited(only('pune-plant', { locked, reason: 'Fair' }));
    expect(asked('week').plan.migration.dateLocks).toEqual([lock]);
    expect(asked(' Day ').plan.migration.dateLocks).toEqual([{ ...lock, onTheDay: true }]);
    expect(asked('wave').plan.migration.locks.at(-1)).toEqual({ itemId: 'pune-plant', wave: Number(pune['wave']), reason: 'Fair' });
    expect(asked('week').changes).toMatchObject([{ kind: 'lock', as: 'week', at: pune['start'] }]);
    // What was locked where it stood, stands there.
    for (const locked of ['week', 'day', 'wave']) expect(rowsOf(csvOf(asked(locked).plan)).find(({ id }) => id === 'pune-plant')).toMatchObject({ start: pune['start'], wave: pune['wave'], locked, reason: 'Fair' });
  });

  it('changes week and day into each other, and a wave into a week', () => {
    const toDay = edited(only('pune-plant', { locked: 'day' })).plan;
    const again = importWaves(toDay, answered(toDay), toCsv(rowsOf(csvOf(toDay)).map(only('pune-plant', { locked: 'week' }))), USUAL).plan;
    expect(again.migration.dateLocks).toEqual([{ siteId: 'pune-plant', date: pune['start'], reason: 'changed in a table' }]);
    const greenville = edited(only('greenville-plant', { locked: 'week' })).plan.migration;
    expect(greenville.locks).toEqual([]);
    expect(greenville.dateLocks).toEqual([{ siteId: 'greenville-plant', date: rowOf('greenville-plant')['start'], reason: plan.migration.locks[0]?.reason }]);
  });

  it('names a word that it does not know, and what cannot be locked so', () => {
    expect(edited(only('pune-plant', { locked: 'yes' })).faults).toMatchObject([{ code: 'waves.lock-unknown', params: { row: before.indexOf(pune) + 2, name: pune['item'], got: 'yes' } }]);
    const environment = before.find(({ kind }) => kind === 'environment')?.['id'] ?? '';
    expect(edited(only(environment, { locked: 'wave' })).faults).toMatchObject([{ code: 'waves.lock-unfit' }]);
    expect(edited(only(plan.workloads[0]?.id ?? '', { locked: 'week' })).faults).toMatchObject([{ code: 'waves.date-foreign' }]);
    expect(edited(only('pune-plant', { reason: 'Fair' })).faults).toMatchObject([{ code: 'waves.reason-alone' }]);
  });

  it('takes two cells of a row that agree and names those that do not', () => {
    const other = before.find(({ kind, wave, id }) => kind === 'site' && Number(wave) > Number(pune['wave']) && id !== 'greenville-plant') ?? {};
    const { start = '', wave = '' } = other;
    // The week of the other wave, and its number: the same wish said twice.
    expect(edited(only('pune-plant', { start, wave })).plan.migration.dateLocks).toMatchObject([{ siteId: 'pune-plant', date: start }]);
    expect(edited(only('pune-plant', { start, wave, locked: 'wave' })).plan.migration.locks.at(-1)).toMatchObject({ itemId: 'pune-plant', wave: Number(wave) });
    for (const [id, change] of [
      ['pune-plant', { start: '2028-11-01', wave: String(Number(pune['wave']) + 1) }],
      ['pune-plant', { start: '2028-11-01', locked: 'wave' }],
      ['pune-plant', { wave: '10', locked: 'day' }],
      ['greenville-plant', { start: '2028-11-01', locked: '' }],
      ['greenville-plant', { wave: '11', locked: '' }],
    ] as const) {
      const found = edited(only(id, change));
      expect(found.faults, JSON.stringify(change)).toMatchObject([{ code: 'waves.row-contradicts' }]);
      expect(found.plan).toBe(plan);
    }
  });
});

describe('a table that a spreadsheet saved', () => {
  const forms: Readonly<Record<string, (iso: string) => string>> = {
    'German Excel': (iso) => iso.split('-').reverse().join('.'),
    'British Excel': (iso) => iso.split('-').reverse().join('/'),
    'American Excel': (iso) => iso.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$2/$3/$1'),
    'American LibreOffice': (iso) => iso.replace(/^\d{2}(\d{2})-(\d+)-(\d+)$/, '$2/$3/$1'),
    'Japanese Excel': (iso) => iso.replaceAll('-', '/'),
    'cells without a format': (iso) => String(Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000)),
  };

  it.each(Object.entries(forms))('is read with its dates: %s', (_, form) => {
    const saved = (row: Record<string, string>) => ({ ...row, start: form(row['start'] ?? ''), end: form(row['end'] ?? '') });
    expect(edited(saved)).toMatchObject({ plan, changes: [], faults: [] });
    const moved = edited((row) => saved(only('pune-plant', { start: '2028-06-07' })(row)));
    expect(moved.faults).toEqual([]);
    expect(moved.plan.migration.dateLocks).toMatchObject([{ siteId: 'pune-plant', date: '2028-06-07' }]);
  });

  it('asks where nothing tells day from month, and takes the habit of the country where that is known', () => {
    const rows = rowsOf(csvOf(plan)).filter(({ id }) => id === 'pune-plant').map((row) => ({ ...row, start: '06/07/2028', end: '' }));
    const read = (dateOrder: 'day-first' | 'month-first' | null) => importWaves(plan, answered(plan), toCsv(rows), { reason: '', dateOrder });
    expect(read(null)).toMatchObject({ plan, faults: [{ code: 'waves.date-ambiguous', params: { row: 2, one: '2028-07-06', other: '2028-06-07' } }] });
    expect(read('day-first').plan.migration.dateLocks).toMatchObject([{ date: '2028-07-06' }]);
    expect(read('month-first').plan.migration.dateLocks).toMatchObject([{ date: '2028-06-07' }]);
  });

  it('may begin with the line by which Excel is told the delimiter', () => {
    const rows = rowsOf(csvOf(plan)).map(only('pune-plant', { locked: 'no' }));
    const found = importWaves(plan, answered(plan), `sep=;\r\n${toCsv(rows, ';')}`, USUAL);
    expect(found.faults).toMatchObject([{ code: 'waves.lock-unknown', params: { row: rows.findIndex(({ id }) => id === 'pune-plant') + 3 } }]);
  });
});
