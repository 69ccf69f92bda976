import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import { planWaves } from '../../../../models/waves/planWaves';
import { waveItemsCsv } from '../../../../shared/exporters/waves/waveItemsCsv';
import { tableText } from '../../../../shared/files/tableText';
import { importWaves } from '../../../../shared/waveImport/importWaves';
import { starterPlan } from '../../models/evaluation/plans';
import { findLibreOffice } from '../exporters/workbook/libreOffice';

const program = findLibreOffice();
const title = program === null ? 'a table through LibreOffice (skipped: soffice is not on the PATH)' : 'a table through LibreOffice';
const STAMP = { planId: '', planName: 'Plan', planHash: 'abc', scenario: '', appVersion: '', rulePack: '', priceBookId: '', priceBookAsOf: '', completeness: '' };
/** Delimiter, quote, character set, and cells as they are shown: what somebody gets who saves as CSV. */
const UTF8_COMMAS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';
const UTF16_SEMICOLONS = 'csv:Text - txt - csv (StarCalc):59,34,65535,1,,0,false,true';

const plan = starterPlan('mid-market-producer');
const answered = (of: Plan) => planWaves(of, assumptionsOf(of));

describe.skipIf(program === null)(title, () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const convert = (name: string, filter: string): void => {
    const profile = pathToFileURL(at('profile')).href;
    execFileSync(program ?? '', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter, '--outdir', folder, at(name)], { stdio: 'ignore', timeout: 120_000 });
  };
  /** As somebody does: opens the CSV, saves a workbook, edits, saves as CSV. */
  const roundTrip = async (name: string, filter: string, edit: (start: ExcelJS.Cell, id: string) => void): Promise<Uint8Array> => {
    writeFileSync(at(`${name}.csv`), waveItemsCsv({ plan, report: answered(plan) as never }, STAMP));
    convert(`${name}.csv`, 'xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(at(`${name}.xlsx`));
    const [sheet] = workbook.worksheets;
    const column = (sheet?.getRow(1).values as string[]).indexOf('start');
    sheet?.eachRow((row, number) => number > 1 && edit(row.getCell(column), String(row.getCell(1).value)));
    await workbook.xlsx.writeFile(at(`${name}.xlsx`));
    convert(`${name}.xlsx`, filter);
    return new Uint8Array(readFileSync(at(`${name}.csv`)));
  };
  const takeBack = (bytes: Uint8Array) => importWaves(plan, answered(plan), tableText(bytes), { reason: 'Saved in a spreadsheet', dateOrder: null });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plantwright-waves-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps every id, changes nothing that was not edited, and scores what was anew', { timeout: 180_000 }, async () => {
    const found = takeBack(
      await roundTrip('months', UTF8_COMMAS, (cell, id) => {
        cell.numFmt = 'm/d/yyyy';
        if (id === 'brno-plant') cell.value = new Date(Date.UTC(2027, 6, 30));
      }),
    );
    expect(found.faults).toEqual([]);
    expect(found.changes).toMatchObject([{ kind: 'date', id: 'brno-plant', to: '2027-07-30' }]);
    expect(found.same).toBe(answered(plan).waves.flatMap(({ items, alongside }) => [...items, ...alongside]).length - 1);
    const start = answered(found.plan).migration.cutovers.find(({ siteId }) => siteId === 'brno-plant')?.localStart ?? '';
    expect(start >= '2027-07-26' && start < '2027-08-02').toBe(true);
  });

  it('comes back the same with days first, semicolons and another character set', { timeout: 180_000 }, async () => {
    const bytes = await roundTrip('days', UTF16_SEMICOLONS, (cell) => (cell.numFmt = 'dd/mm/yyyy'));
    expect([...bytes.slice(0, 2)]).toEqual([0xff, 0xfe]);
    expect(takeBack(bytes)).toMatchObject({ plan, changes: [], faults: [] });
  });
});
