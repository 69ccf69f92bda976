import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { EXPORTERS } from '../../../../shared/exporters/registry';
import { exportInput } from '../../../fixtures/exportReport';

const loaded = vi.hoisted(() => ({ exceljs: false }));
vi.mock('exceljs', async (original) => {
  loaded.exceljs = true;
  return original();
});

const folders = readdirSync(new URL('../../../../shared/exporters', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe('EXPORTERS', () => {
  it('has one entry per folder, under the folder’s name', () => {
    expect(EXPORTERS.map((exporter) => exporter.id).sort()).toEqual(folders.sort());
  });

  it('loads the spreadsheet library only when a workbook is built', async () => {
    expect(loaded.exceljs).toBe(false);
    await EXPORTERS.find((exporter) => exporter.id === 'workbook')?.build(exportInput());
    expect(loaded.exceljs).toBe(true);
  });

  it('builds files with relative paths, forward slashes and no path twice', async () => {
    const files = (await Promise.all(EXPORTERS.map((exporter) => exporter.build(exportInput())))).flat();
    const paths = files.map((file) => file.path);
    expect(paths.filter((path) => !/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/.test(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('builds the same bytes from the same answer, seconds apart', async () => {
    const build = async () => (await Promise.all(EXPORTERS.map((exporter) => exporter.build(exportInput())))).flat();
    const first = await build();
    // Archives keep time in steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const second = await build();
    expect(second.map((file) => [file.path, Buffer.from(file.bytes).toString('base64')])).toEqual(
      first.map((file) => [file.path, Buffer.from(file.bytes).toString('base64')]),
    );
  }, 20_000);
});
