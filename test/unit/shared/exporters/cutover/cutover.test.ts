import ExcelJS, { type Workbook } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { decideGate } from '../../../../../models/document/edits';
import { STEP_KINDS, STEP_ORDER } from '../../../../../models/cutover/steps/stepKinds';
import { buildCutover } from '../../../../../shared/exporters/cutover/buildCutover';
import { packsOf } from '../../../../../shared/exporters/cutover/packsOf';
import { lettersOf } from '../../../../../shared/exporters/cutover/raciTable';
import { lengthText, momentText } from '../../../../../shared/exporters/cutover/words';
import type { ExportInput } from '../../../../../shared/exporters/exporter';
import { starterExports } from '../../../../fixtures/starterExports';

const starters = starterExports();
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('the runbooks of the starters', () => {
  it.each(starters)('are one for each wave that moves sites, and name all that moves: $id', async ({ input }) => {
    const files = await buildCutover(input);
    const moving = input.report.waves.filter(({ kind }) => kind === 'pilot' || kind === 'production');
    expect(files.map(({ path }) => path)).toEqual([...moving.map(({ number }) => `cutover/wave-${String(number).padStart(2, '0')}.md`), 'cutover/runbooks.xlsx']);
    for (const [place, { items }] of moving.entries()) for (const { name } of items) expect(textOf(files[place]?.bytes ?? new Uint8Array())).toContain(`## ${name}: the steps`);
    const all = files.filter(({ path }) => path.endsWith('.md')).map(({ bytes }) => textOf(bytes)).join('\n');
    // Every flow that reaches the ERP is connected in some wave.
    const systems = new Set(input.plan.systems.map(({ id }) => id));
    const outside = input.plan.integrations.filter(({ from, to }) => systems.has(from) || systems.has(to)).map(({ name }) => name);
    expect(outside.filter((name) => !all.includes(name))).toEqual([]);
  });

  it('rest every number of minutes on a figure', () => {
    for (const { input } of starters) {
      for (const { sites, figures } of packsOf(input)) {
        for (const { minutes, figureId } of sites.flatMap(({ steps, rollback }) => [...steps, ...rollback])) expect(figures[figureId]?.value).toBe(minutes);
      }
    }
  });

  it('are the same bytes again', async () => {
    const [first] = starters;
    if (!first) throw new Error('no starter');
    expect(await buildCutover(first.input)).toEqual(await buildCutover(first.input));
  });

  it('show what the plan says as words', async () => {
    const [first] = starters;
    if (!first) throw new Error('no starter');
    const plan = { ...first.input.plan, sites: first.input.plan.sites.map((site) => ({ ...site, name: '<b>x</b> | [a](b)' })) };
    const all = (await buildCutover({ ...first.input, plan })).filter(({ path }) => path.endsWith('.md')).map(({ bytes }) => textOf(bytes)).join('\n');
    expect(all).toContain('\\<b\\>x\\</b\\> \\| \\[a\\](b)');
    expect(all).not.toContain('<b>');
  });
});

describe('what was decided at the gates', () => {
  const [first] = starters;
  if (!first) throw new Error('no starter');
  const [siteId = ''] = first.input.report.migration.waves[0]?.siteIds ?? [];
  const passed = decideGate(first.input.plan, { gate: 'restore', siteIds: [siteId], state: 'passed', evidence: 'Record 17 in the vault', by: 'Jana Nová', on: '2027-06-02' });
  const plan = decideGate(passed, { gate: 'rehearsal', siteIds: [siteId], state: 'failed', on: '2027-06-03', reason: '=Too slow' });

  it('stands in the runbook beside the room to sign', async () => {
    const [file] = await buildCutover({ ...first.input, plan });
    const rows = textOf(file?.bytes ?? new Uint8Array()).split('\n');
    expect(rows.find((row) => row.startsWith('| Restore validated'))).toContain('| Passed on 2027-06-02 by Jana Nová: Record 17 in the vault |');
    expect(rows.find((row) => row.startsWith('| Rehearsal passed'))).toContain('| Failed on 2027-06-03: =Too slow |');
    expect(rows.find((row) => row.startsWith('| Go or back'))).toContain('| Open |');
  });

  it('stands in the workbook, the day as a date', async () => {
    const sheet = (await workbookOf({ ...first.input, plan })).worksheets[0];
    const rowOf = (title: string) => {
      let found: ExcelJS.Row | undefined;
      sheet?.eachRow((row) => (found = row.getCell('A').value === title ? row : found));
      return ['F', 'H', 'K', 'L', 'M'].map((column) => found?.getCell(column).value).map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? '')));
    };
    expect(rowOf('Restore validated')).toEqual(['Passed', '2027-06-02', 'Record 17 in the vault', '', 'Jana Nová']);
    expect(rowOf('Rehearsal passed in the planned time')).toEqual(['Failed', '2027-06-03', '', '=Too slow', '']);
    expect(rowOf('Disaster rehearsal passed')).toEqual(['Open', '', '', '', '']);
  });
});

describe('the runbooks as a workbook', () => {
  it('hold every step of every site with its planned times as dates and room for the real ones', async () => {
    for (const { input } of starters) {
      const workbook = await workbookOf(input);
      for (const pack of packsOf(input)) {
        const sheet = workbook.getWorksheet(`Wave ${String(pack.wave).padStart(2, '0')}`);
        const planned = pack.sites.flatMap(({ name, steps, rollback }) => [...steps, ...rollback].map(({ title, localStart, localEnd }) => [name, title, localStart, localEnd]));
        const shown = planned.map((_, index) => ['A', 'C', 'E', 'F'].map((column) => sheet?.getCell(`${column}${String(index + 2)}`).value)).map((row) => row.map((value) => (value instanceof Date ? value.toISOString().slice(0, 16) : value)));
        expect(shown).toEqual(planned);
        expect(sheet?.getCell('J2').formula).toBe('IF(I2="","",ROUND((I2-F2)*1440,0))');
      }
    }
  });

  it('keep what looks like a formula as text', async () => {
    const [first] = starters;
    if (!first) throw new Error('no starter');
    const plan = { ...first.input.plan, sites: first.input.plan.sites.map((site) => ({ ...site, name: '=HYPERLINK("http://x")' })) };
    const cell = (await workbookOf({ ...first.input, plan })).worksheets[0]?.getCell('A2');
    expect([cell?.type, cell?.value, cell?.numFmt]).toEqual([ExcelJS.ValueType.String, '=HYPERLINK("http://x")', '@']);
  });
});

async function workbookOf(input: ExportInput): Promise<Workbook> {
  const file = (await buildCutover(input)).find(({ path }) => path.endsWith('.xlsx'));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((file?.bytes ?? new Uint8Array()).slice().buffer);
  return workbook;
}

it('every step has one who does it and one who answers for it', () => {
  for (const kind of STEP_ORDER) {
    const row = { kind, ...STEP_KINDS[kind] };
    expect([lettersOf(row, row.responsible).includes('R'), lettersOf(row, row.accountable).includes('A')], kind).toEqual([true, true]);
    expect([...row.consulted, ...row.informed].filter((role) => role === row.responsible || role === row.accountable), kind).toEqual([]);
  }
});

it('moments and lengths are written as people say them', () => {
  expect(momentText('2027-06-05T06:00')).toBe('Sat 2027-06-05 06:00');
  expect([20, 1085, 1440, 20_160].map(lengthText)).toEqual(['20 min', '18 h 5 min', '24 h', '14 days']);
});
