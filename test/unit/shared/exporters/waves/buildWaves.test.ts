import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../../models/assumptions/register';
import type { Plan } from '../../../../../models/document';
import { decideGate } from '../../../../../models/document/edits';
import { planWaves } from '../../../../../models/waves/planWaves';
import { buildWaves } from '../../../../../shared/exporters/waves/buildWaves';
import { exportInput, maliciousExportInput } from '../../../../fixtures/exportReport';
import { starterExport } from '../../../../fixtures/starterExports';

async function texts(input = exportInput()): Promise<Record<string, string>> {
  const files = await buildWaves(input);
  return Object.fromEntries(files.map((file) => [file.path, Buffer.from(file.bytes).toString('utf8')]));
}

describe('buildWaves', () => {
  it('writes one CSV row per wave under an id that stays', async () => {
    const lines = (await texts())['waves.csv']?.split('\r\n') ?? [];
    expect(lines).toHaveLength(3);
    expect(lines[1]?.startsWith('wave-01,1,pilot,Pilot: Brno,2027-04-02,2027-04-04,brno,Brno | plant,')).toBe(true);
    expect(lines[2]).toBe('');
  });

  it('starts without a byte-order mark and carries plan, hash, scenario and price date', async () => {
    const csv = (await texts())['waves.csv'] ?? '';
    expect(csv.charCodeAt(0)).toBe('w'.charCodeAt(0));
    expect(csv).toContain(`,Fixture & Söhne,${'ab12'.repeat(16)},Base plan,plantwright 1.0.0,book-2026-10,2026-10-02,0.1.0\r\n`);
  });

  it('writes hostile names as text', async () => {
    const { 'waves.csv': csv = '' } = await texts(maliciousExportInput());
    expect(csv).toContain('"\'=HYPERLINK(""x"")"');
    expect(csv).toContain(",'@SUM(A1),");
  });

  it('keeps table bars out of names', async () => {
    expect((await texts())['waves.md']).toContain('- Brno \\| plant (`brno`)');
  });

  it('says so when there is nothing to migrate', async () => {
    const input = exportInput();
    const { 'waves.md': markdown } = await texts({ ...input, report: { ...input.report, waves: [] } });
    expect(markdown).toContain('The plan holds nothing to migrate yet.');
  });
});

describe('what is unsure of the waves', () => {
  it('stands before their dates: what cannot hold together, and how far from the shortest they are', async () => {
    const { plan, report, ...input } = starterExport('mid-market-producer');
    const late: Plan = { ...plan, migration: { ...plan.migration, latestEnd: plan.migration.earliestStart } };
    const { 'waves.md': held = '' } = await texts({ ...input, plan, report });
    expect(held).not.toContain('cannot hold together');
    expect(held).toMatch(/\n(Proven shortest|At most \d+ weeks? longer)/);
    const planned = planWaves(late, assumptionsOf(late));
    const migration = { ...report.migration, ...planned.migration };
    const { 'waves.md': broken = '' } = await texts({ ...input, plan: late, report: { ...report, waves: planned.waves, migration } });
    expect(broken.indexOf('cannot hold together')).toBeGreaterThan(0);
    expect(broken.indexOf('The waves shown leave out')).toBeLessThan(broken.indexOf('| Wave |'));
  });
});

describe('the gates in the exports of the waves', () => {
  const input = starterExport('mid-market-producer');
  const siteIds = [input.report.migration.cutovers[0]?.siteId ?? ''];
  const passed = decideGate(input.plan, { gate: 'restore', siteIds, state: 'passed', evidence: '=Record 17 | vault', by: 'Jana Nová', on: '2027-06-02' });
  const waived = decideGate(passed, { gate: 'interface-replay', siteIds, state: 'waived', reason: 'No interface left' });
  const plan = decideGate(waived, { gate: 'rehearsal', siteIds, state: 'failed', on: '2027-06-03', reason: 'Too slow' });

  it('are ticked once they are done, with who decides, what is to be shown and what was decided', async () => {
    const { 'waves.md': markdown = '' } = await texts({ ...input, plan });
    const lines = markdown.split('\n');
    const lineOf = (words: string): string => lines.find((line) => line.includes(words)) ?? '';
    expect(lineOf('**Restore validated**: Passed')).toMatch(/^- \[x\] .* on 2027-06-02 by Jana Nová: =Record 17 \\\| vault\. Due 2027-06-04 .*, decided by ERP owner\. To be shown: Record of a restore/);
    expect(lineOf('Waived')).toMatch(/^- \[x\] /);
    expect(lineOf('Failed on 2027-06-03: Too slow')).toMatch(/^- \[ \] \*\*Rehearsal passed/);
    expect(lineOf('| wave-03 |')).toMatch(/\| 2 of \d+ \|$/);
    expect(lineOf('| wave-04 |')).toMatch(/\| 0 of \d+ \|$/);
  });

  it('stand in the table as on the board, and are counted', async () => {
    const { 'waves.csv': csv = '' } = await texts({ ...input, plan });
    const [head = [], ...rows] = parse(csv) as string[][];
    const cellOf = (wave: string, column: string): string => rows.find(([id]) => id === wave)?.[head.indexOf(column)] ?? '';
    expect(cellOf('wave-03', 'gates')).toContain('Restore validated (ERP owner): Passed on 2027-06-02 by Jana Nová: =Record 17 | vault; ');
    expect(['gates_done', 'gates_failed'].map((column) => cellOf('wave-03', column))).toEqual(['2', '1']);
    expect(cellOf('wave-01', 'gates')).toMatch(/^Network and identity reviewed \(ERP owner\): Open; /);
  });
});
