import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildExports } from '../../../../shared/bundle/buildExports';
import { markFile } from '../../../../shared/bundle/origin/markFile';
import { readOrigin } from '../../../../shared/bundle/origin/readOrigin';
import { originMark } from '../../../../shared/exporters/originMark';
import { EXPORTERS } from '../../../../shared/exporters/registry';
import { starterExport } from '../../../fixtures/starterExports';

const input = starterExport('small-subsidiary');
const { summary } = input.report;

/** Files for machines that say it in the manifest alone: a new fingerprint in each would hide what really changed. */
const inManifestOnly = ({ path, schema, content }: { readonly path: string; readonly schema?: string; readonly content?: unknown }): boolean => schema !== undefined || content !== undefined || path === 'PLACEHOLDERS.csv';

describe('every file of every exporter', () => {
  it('says plan, scenario, rule pack and price book, by itself or by the manifest that pins it', async () => {
    const built = await buildExports(EXPORTERS, { ...input, scenario: 'Two shifts – “what if”; 50 %' });
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    const manifest = built.value.find(({ path }) => path === 'MANIFEST.json');
    const listed = (JSON.parse(Buffer.from(manifest?.bytes ?? []).toString('utf8')) as { readonly files: readonly { readonly path: string; readonly sha256: string }[] }).files;
    const [builtIn] = [summary.rulePack.builtIn];
    const expected = { planHash: summary.plan.hash, scenario: 'Two shifts – “what if”; 50 %', rulePack: `${builtIn.id} ${builtIn.version}`, priceBookId: summary.priceBook.id, priceBookAsOf: summary.priceBook.asOf };
    const readers = new Set<string>();
    for (const file of built.value.filter((each) => each !== manifest)) {
      expect(listed.find(({ path }) => path === file.path)?.sha256, file.path).toBe(createHash('sha256').update(file.bytes).digest('hex'));
      if (inManifestOnly(file)) continue;
      readers.add(file.path.slice(file.path.lastIndexOf('.')));
      const said = await readOrigin(file.path, file.bytes);
      expect({ ...said, planHash: expected.planHash.startsWith(said?.planHash ?? '?') ? expected.planHash : said?.planHash }, file.path).toEqual(expected);
    }
    expect([...readers].sort()).toEqual(['.csv', '.html', '.ics', '.json', '.md', '.pdf', '.pptx', '.svg', '.xlsx', '.xml']);
  });

  it('says it whatever the names are, and only once more than before', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('a.md', 'a.html', 'a.svg', 'a.xml', 'a.ics'), async (scenario, path) => {
        const origin = { planHash: 'ab12', scenario, rulePack: 'house-rules 1.0.0, <own> "2"', priceBookId: 'retail--usd', priceBookAsOf: '2026-10-02' };
        const { bytes: marked } = markFile({ path, bytes: bytes('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n') }, originMark(origin));
        expect(await readOrigin(path, marked)).toEqual(origin);
        const text = Buffer.from(marked).toString('utf8');
        if (path === 'a.ics') expect(text.split('\r\n').filter((line) => line.length > 75)).toEqual([]);
        else expect(text).not.toMatch(/<!--[^]*--[^>]/);
      }),
      { numRuns: 60 },
    );
  });
});
