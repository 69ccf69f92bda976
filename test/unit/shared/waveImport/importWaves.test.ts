import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { parsePlan, serializePlan, type Plan } from '../../../../models/document';
import { planWaves } from '../../../../models/waves/planWaves';
import { waveItemsCsv } from '../../../../shared/exporters/waves/waveItemsCsv';
import { importWaves } from '../../../../shared/waveImport/importWaves';
import { starterPlan } from '../../models/evaluation/plans';

const STAMP = { planId: '', planName: 'Plan', planHash: 'abc', scenario: '', appVersion: '', priceBookId: '', priceBookAsOf: '', completeness: '' };

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
const edited = (change: (row: Record<string, string>) => Record<string, string>, delimiter?: string) => importWaves(plan, answered(plan), toCsv(rowsOf(csvOf(plan)).map(change), delimiter), 'changed in a table');
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
    for (const delimiter of [',', ';', '\t']) expect(edited((row) => row, delimiter)).toMatchObject({ plan, changes: [], faults: [], missing: [], same: rowsOf(csvOf(plan)).length });
    expect(importWaves(plan, answered(plan), `\uFEFF${csvOf(plan)}`, '').plan).toBe(plan);
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

  it('locks to a wave, keeps a reason, releases', () => {
    expect(edited(only('pune-plant', { wave: '10' })).plan.migration.locks.at(-1)).toEqual({ itemId: 'pune-plant', wave: 10, reason: 'changed in a table' });
    expect(edited(only('greenville-plant', { reason: 'Other' })).plan.migration.locks).toEqual([{ ...plan.migration.locks[0], reason: 'Other' }]);
    expect(edited(only('greenville-plant', { locked: '' })).plan.migration.locks).toEqual([]);
    expect(edited(only('pune-plant', { start: '2028-06-10', locked: 'day' })).plan.migration.dateLocks?.[0]?.onTheDay).toBe(true);
  });

  it('names rows that it cannot take and takes the others', () => {
    const rows = rowsOf(csvOf(plan)).map(only('pune-plant', { start: '2028-06-10' }));
    const line = (at: number): number => at + 2;
    const bad: readonly [Record<string, string>, object][] = [
      [{ id: 'nowhere' }, { code: 'unknown-id', id: 'nowhere' }],
      [{ id: 'pune-plant' }, { code: 'id-twice', id: 'pune-plant' }],
    ];
    const csv = toCsv([...rows, ...bad.map(([row]) => row)]);
    const found = importWaves(plan, answered(plan), csv, '');
    expect(found.changes).toHaveLength(1);
    expect(found.faults.map(({ code }) => code)).toEqual(bad.map(([, fault]) => (fault as { code: string }).code));
    expect(found.faults.map((fault) => fault.line)).toEqual([line(rows.length), line(rows.length + 1)]);
    expect(found.faults[1]).toMatchObject({ before: line(rows.findIndex(({ id }) => id === 'pune-plant')) });
    for (const [start, code] of [['2028-02-30', 'bad-date'], ['soon', 'bad-date'], ['10.06.2028', 'bad-date'], ['2020-01-01', 'too-early'], ['2039-01-01', 'too-late']] as const) {
      expect(edited(only('pune-plant', { start })).faults.map((fault) => fault.code), start).toEqual([code]);
    }
    expect(edited(only('pune-plant', { wave: '2' })).faults).toMatchObject([{ code: 'bad-wave' }]);
    const workload = plan.workloads[0]?.id ?? '';
    expect(edited(only(workload, { start: '2028-06-10' })).faults).toMatchObject([{ code: 'no-own-date' }]);
  });

  it('says which columns a strange file lacks', () => {
    expect(importWaves(plan, answered(plan), 'name,date\nBrno,2027-01-01\n', '').missing).toEqual(['id', 'wave', 'start', 'locked', 'reason']);
  });
});
