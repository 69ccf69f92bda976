import { describe, expect, it } from 'vitest';
import { buildWaves } from '../../../../../shared/exporters/waves/buildWaves';
import { exportInput, maliciousExportInput } from '../../../../fixtures/exportReport';

async function texts(input = exportInput()): Promise<Record<string, string>> {
  const files = await buildWaves(input);
  return Object.fromEntries(files.map((file) => [file.path, Buffer.from(file.bytes).toString('utf8')]));
}

describe('buildWaves', () => {
  it('writes one CSV row per wave under an id that stays', async () => {
    const lines = (await texts())['waves.csv']?.split('\r\n') ?? [];
    expect(lines).toHaveLength(3);
    expect(lines[1]?.startsWith('wave-01,1,pilot,Pilot: Brno,2027-04-02,2027-04-04,brno,Brno | plant,Restore test passed; Interfaces replayed,')).toBe(true);
    expect(lines[2]).toBe('');
  });

  it('starts without a byte-order mark and carries plan, hash, scenario and price date', async () => {
    const csv = (await texts())['waves.csv'] ?? '';
    expect(csv.charCodeAt(0)).toBe('w'.charCodeAt(0));
    expect(csv).toContain(`,Fixture & Söhne,${'ab12'.repeat(16)},Base plan,plantwright 1.0.0,book-2026-10,2026-10-02,0.1.0\r\n`);
  });

  it('writes hostile names as text', async () => {
    const { 'waves.csv': csv = '', 'waves.md': markdown = '' } = await texts(maliciousExportInput());
    expect(csv).toContain('"\'=HYPERLINK(""x"")"');
    expect(csv).toContain(",'@SUM(A1),'+cmd|calc,");
    expect(markdown).toContain('\\+cmd\\|calc');
  });

  it('shows gates as boxes to tick and keeps table bars out of names', async () => {
    const markdown = (await texts())['waves.md'] ?? '';
    expect(markdown).toContain('- [ ] Restore test passed');
    expect(markdown).toContain('- Brno \\| plant (`brno`)');
  });

  it('says so when there is nothing to migrate', async () => {
    const input = exportInput();
    const { 'waves.md': markdown } = await texts({ ...input, report: { ...input.report, waves: [] } });
    expect(markdown).toContain('The plan holds nothing to migrate yet.');
  });
});
