import { describe, expect, it } from 'vitest';
import { GOVERNANCE_OUTPUTS } from '../../../../../models/governance/registry';
import { buildGovernance } from '../../../../../shared/exporters/governance/buildGovernance';
import { SECTIONS } from '../../../../../shared/exporters/governance/registry';
import { exportInput } from '../../../../fixtures/exportReport';
import { starterExports } from '../../../../fixtures/starterExports';

/** Answered once: the engine takes its time on a busy machine. */
const STARTER_EXPORTS = starterExports();

const HOSTILE = '=HYPERLINK("x")|<b>';

async function texts(input = exportInput()): Promise<Record<string, string>> {
  const files = await buildGovernance(input);
  return Object.fromEntries(files.map((file) => [file.path, Buffer.from(file.bytes).toString('utf8')]));
}

describe('buildGovernance', () => {
  it('has a document for every output of the engine', () => {
    expect(Object.keys(SECTIONS)).toEqual(Object.keys(GOVERNANCE_OUTPUTS));
  });

  it('says in every document whose plan it is and what to read where nothing was derived', async () => {
    const files = await texts();
    for (const [path, text] of Object.entries(files).filter(([name]) => name.endsWith('.md'))) {
      expect(text, path).toContain('Fixture & Söhne'.replace('&', '\\&'));
      expect(text.split('\n').length, path).toBeGreaterThan(6);
    }
    expect(files['governance/3-service-accounts.md']).toContain('there is nothing to sign in');
    expect(files['governance/8-ai-readiness.md']).toContain('The plan does not ask for it');
    expect(files['governance/service-accounts.csv']?.split('\r\n')).toHaveLength(2);
  });

  it('writes hostile names as text, in tables and lists alike', async () => {
    const [first] = STARTER_EXPORTS;
    if (!first) throw new Error('no starter');
    const { report } = first.input;
    const accounts = report.governance.accounts.map((row) => ({ ...row, system: HOSTILE }));
    const controls = report.governance.controls.map((row) => ({ ...row, sentence: HOSTILE }));
    const files = await texts({ ...first.input, report: { ...report, governance: { ...report.governance, accounts, controls } } });
    expect(files['governance/service-accounts.csv']).toContain('"\'=HYPERLINK(""x"")|<b>"');
    expect(files['governance/3-service-accounts.md']).toContain('\\=HYPERLINK("x")\\|\\<b\\>');
    expect(files['governance/1-controls.md']).not.toContain('<b>');
  });

  it('writes one row an account into the table', async () => {
    for (const { input } of STARTER_EXPORTS) {
      const rows = ((await texts(input))['governance/service-accounts.csv'] ?? '').trimEnd().split('\r\n');
      expect(rows).toHaveLength(input.report.governance.accounts.length + 1);
    }
  });
});
