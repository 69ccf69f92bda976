import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const HEADER = 'service,product,sku,arm_sku,meter,region,unit,usd_per_unit,price_type,as_of,source_id,confidence';
const BASE = 'Storage,Blob,Hot LRS,,Hot LRS Data Stored,westeurope,1 GB/Month,0.0196,payg,2026-08-15,aadb-20260815,api-dump';
const TIER = 'Storage,Blob,Hot LRS,,Hot LRS Data Stored @>=51200,westeurope,1 GB/Month,0.018816,payg,2026-08-15,aadb-20260815,api-dump';
const QUOTED = '"Storage, ""cold""",Blob,Cold,,Cold,Zone 1,1 GB/Month,0.01,payg,2026-10-02,clarchy-20261002,api-dump';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prices-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function build(...rows: readonly string[]): Readonly<Record<string, string>> {
  const csv = join(folder, 'prices.csv');
  const out = join(folder, 'data');
  writeFileSync(csv, [HEADER, ...rows, ''].join('\n'));
  execFileSync('node', ['shared/prices/build/build.mjs', '--csv', csv, '--out', out], { stdio: 'pipe' });
  return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}

describe('the price build', () => {
  it('writes one file per region, one price per line, tiers as numbers', () => {
    const files = build(TIER, BASE, QUOTED);
    expect(Object.keys(files)).toEqual(['book.json', 'regionFiles.ts', 'westeurope.json', 'zone-1.json']);
    expect(files['westeurope.json']?.split('\n').slice(2, 4)).toEqual([
      '["Hot LRS","","Hot LRS Data Stored","1 GB/Month",0,"0.0196","payg"],',
      '["Hot LRS","","Hot LRS Data Stored","1 GB/Month",51200,"0.018816","payg"]',
    ]);
    expect(files['zone-1.json']).toContain('"Storage, \\"cold\\""');
  });

  it('gives the same bytes for the same rows in any order, and the date of the newest', () => {
    const files = build(BASE, TIER, QUOTED);
    expect(build(QUOTED, TIER, BASE)).toEqual(files);
    expect(JSON.parse(files['book.json'] ?? '')).toMatchObject({ asOf: '2026-10-02' });
  });

  it('gives the book another id when a price changes', () => {
    const id = (files: Readonly<Record<string, string>>): unknown => (JSON.parse(files['book.json'] ?? '') as { id: unknown }).id;
    expect(id(build(BASE))).not.toBe(id(build(BASE.replace('0.0196', '0.0197'))));
  });

  it.each([
    ['two prices for one tier', [BASE, BASE.replace('0.0196', '0.02')], 'Two prices'],
    ['a price that is no plain decimal', [BASE.replace('0.0196', '1e-5')], 'no plain decimal'],
    ['an unknown price type', [BASE.replace('payg', 'spot')], 'unknown price type'],
    ['an undescribed source', [BASE.replace('aadb-20260815', 'hearsay')], 'does not describe hearsay'],
    ['a row with a missing cell', [BASE.replace(',api-dump', '')], '11 cells'],
  ])('refuses %s', (_what, rows, words) => {
    expect(() => build(...rows)).toThrow(words);
  });
});
