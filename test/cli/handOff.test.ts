import { describe, expect, test } from 'vitest';
import { plantwright, type Files } from './terminal';

/** The hand-off of a starter, as it would lie in a folder. */
const { written } = await plantwright(['export', 'starter:mid-market-producer', '--to', 'terraform,bicep,kubernetes', '--out', 'out']);
const FILES: Files = Object.fromEntries(written);
const SERVER = 'out/terraform/workload/prod/flexibleserver.tfvars.json';

const withText = (path: string, change: (text: string) => string): Files => ({ ...FILES, [path]: change(Buffer.from(FILES[path] ?? '').toString('utf8')) });

describe('plantwright lint', () => {
  test('finds nothing in a folder as it was written', async () => {
    expect(await plantwright(['lint', 'out'], FILES)).toMatchObject({ code: 0, err: '' });
  });

  test('finds a size that Bicep says otherwise, and that the file is not the one that was written', async () => {
    const { code, err } = await plantwright(['lint', 'out'], withText(SERVER, (text) => text.replace('MO_Standard_E4ads_v5', 'MO_Standard_E8ads_v5')));
    expect(code).toBe(2);
    expect(err).toContain('flexibleserver.tfvars.json: Changed since it was written');
    expect(err).toContain('size is "Standard_E8ads_v5" here and "Standard_E4ads_v5" in bicep/workload/prod/flexibleserver.parameters.json.');
  });

  test('finds a file that went, and one of another version of the plan', async () => {
    const { 'out/DECISIONS.md': _gone, ...rest } = withText('out/validation/report.md', (text) => text.replace(/version [0-9a-f]{12}/, 'version 0123456789ab'));
    const { code, err } = await plantwright(['lint', 'out'], rest);
    expect(code).toBe(2);
    expect(err).toContain('DECISIONS.md: The manifest lists this file, and it is not there.');
    expect(err).toContain('validation/report.md: Written from version 0123456789ab of the plan');
  });

  test('refuses a folder without a manifest', async () => {
    expect(await plantwright(['lint', 'elsewhere'], FILES)).toMatchObject({ code: 2 });
  });
});

describe('plantwright drift', () => {
  test('tells a changed value from one that was filled in', async () => {
    const changed = withText(SERVER, (text) => text.replace('"backup_retention_days": 35', '"backup_retention_days": 14').replace('replace-me-cost-center', '4711'));
    const { code, out } = await plantwright(['drift', 'starter:mid-market-producer', '--in', 'out'], changed);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'terraform/workload/prod/flexibleserver.tfvars.json: backup_retention_days: 35 in the plan, 14 in the file',
        'terraform/workload/prod/flexibleserver.tfvars.json: tags.costCenter: "replace-me-cost-center" in the plan, "4711" in the file (filled in)',
        '1 changed, 1 filled in, 0 files not there.',
        '',
      ].join('\n'),
    );
  });
});
