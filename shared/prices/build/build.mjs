#!/usr/bin/env node
/**
 * Builds the embedded price book.
 *
 *   node shared/prices/build/build.mjs --csv <file> --out shared/prices/data
 *
 * The CSV has one price per row, with this header (any order):
 *   service, product, sku, arm_sku, meter   names as the Retail Prices API gives them; ` @>=N` after the meter is a volume tier
 *   region                                  ARM name, `Global`, or a billing zone such as `Zone 1`
 *   unit, usd_per_unit                      list price in USD for one `unit`, a plain decimal
 *   price_type                              payg, sp1y, sp3y (savings plans), ri1y, ri3y (reservations, already per hour)
 *   as_of, source_id                        date of the price; key of `sources.json` beside this script
 *   confidence                              read, not kept
 *
 * Same CSV, same bytes: nothing depends on the clock, on the row order or on the machine.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const COLUMNS = ['service', 'product', 'sku', 'arm_sku', 'meter', 'region', 'unit', 'usd_per_unit', 'price_type', 'as_of', 'source_id'];
const TYPES = new Set(['payg', 'sp1y', 'sp3y', 'ri1y', 'ri3y']);
/** Groups in order of first appearance. */
function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** One CSV line into its cells; quotes may hold commas and doubled quotes. */
function splitLine(line) {
  const cells = [];
  for (const [, quoted, plain] of `,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  }
  return cells;
}

function readRows(csv) {
  const [head, ...lines] = csv.split(/\r?\n/).filter((line) => line !== '');
  const header = splitLine(head ?? '');
  const missing = COLUMNS.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new Error(`The CSV lacks the columns ${missing.join(', ')}`);
  return lines.map((line, index) => {
    const cells = splitLine(line);
    if (cells.length !== header.length) throw new Error(`Line ${index + 2}: ${cells.length} cells, the header has ${header.length}`);
    return toPrice(Object.fromEntries(header.map((name, at) => [name, cells[at]])), index + 2);
  });
}

function toPrice(row, line) {
  const [, meter, from] = /^(.*?)(?: @>=(\d+(?:\.\d+)?))?$/.exec(row.meter);
  if (!/^\d+(\.\d+)?$/.test(row.usd_per_unit)) throw new Error(`Line ${line}: ${row.usd_per_unit} is no plain decimal`);
  if (!TYPES.has(row.price_type)) throw new Error(`Line ${line}: unknown price type ${row.price_type}`);
  return { ...row, meter, fromUnits: Number(from ?? '0') };
}

/** ARM names keep their name; `Global`, `global` and `Zone 1` need one that every file system tells apart. */
function fileOf(region) {
  return region.toLowerCase().replaceAll(' ', '-');
}

const sortKey = (row) => [row.service, row.product, row.region, row.as_of, row.source_id].join('\u0000');
const rowKey = (row) => [row.sku, row.meter, row.unit, row.price_type].join('\u0000');
const inOrder = (a, b) => byCode(sortKey(a), sortKey(b)) || byCode(rowKey(a), rowKey(b)) || a.fromUnits - b.fromUnits;

/** Rows that share service, product, region, date and source form a group; one price per line keeps changes readable. */
function fileText(rows) {
  const groups = groupBy(rows.toSorted(inOrder), sortKey);
  const texts = [...groups.values()].map((group) => {
    const { service, product, region, as_of: asOf, source_id: sourceId } = group[0];
    const lines = group.map((row) => JSON.stringify([row.sku, row.arm_sku, row.meter, row.unit, row.fromUnits, row.usd_per_unit, row.price_type]));
    return `${JSON.stringify({ service, product, region, asOf, sourceId }).slice(0, -1)},"prices":[\n${lines.join(',\n')}\n]}`;
  });
  return `[\n${texts.join(',\n')}\n]\n`;
}

function rejectDoubles(rows) {
  const seen = new Set();
  for (const row of rows) {
    const key = [row.service, row.product, row.region, rowKey(row), row.fromUnits].join('\u0000');
    if (seen.has(key)) throw new Error(`Two prices for ${key.replaceAll('\u0000', ' | ')}`);
    seen.add(key);
  }
}

function namedSources(rows, texts) {
  const used = [...new Set(rows.map((row) => row.source_id))].sort(byCode);
  const unknown = used.filter((id) => !Object.hasOwn(texts, id));
  if (unknown.length > 0) throw new Error(`sources.json does not describe ${unknown.join(', ')}`);
  return Object.fromEntries(used.map((id) => [id, texts[id]]));
}

function bookFiles(rows, sourceTexts) {
  rejectDoubles(rows);
  const files = new Map();
  const perFile = groupBy(rows, (row) => fileOf(row.region));
  for (const name of [...perFile.keys()].sort(byCode)) files.set(`${name}.json`, fileText(perFile.get(name)));

  const asOf = rows.map((row) => row.as_of).filter((date) => /^\d{4}-\d\d-\d\d$/.test(date)).sort(byCode).at(-1);
  const digest = createHash('sha256').update([...files.values()].join('')).digest('hex').slice(0, 8);
  const names = [...files.keys()];
  files.set('book.json', `${JSON.stringify({ id: `azure-list-${asOf}-${digest}`, asOf, sources: namedSources(rows, sourceTexts) }, null, 2)}\n`);
  files.set('regionFiles.ts', importsText(names));
  return files;
}

function importsText(names) {
  const imports = names.map((name, at) => `import r${at} from './${name}';`).join('\n');
  const list = names.map((_, at) => `r${at}`).join(', ');
  return `${imports}\n\n/** Every price file beside this one; written by the build script. */\nexport const regionFiles: readonly unknown[] = [${list}];\n`;
}

const { values } = parseArgs({ options: { csv: { type: 'string' }, out: { type: 'string' } } });
if (values.csv === undefined || values.out === undefined) {
  console.error('usage: node shared/prices/build/build.mjs --csv <file> --out shared/prices/data');
  process.exit(2);
}
const rows = readRows(readFileSync(values.csv, 'utf8'));
const sourceTexts = JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'sources.json'), 'utf8'));
const files = bookFiles(rows, sourceTexts);
mkdirSync(values.out, { recursive: true });
for (const old of readdirSync(values.out)) if (old.endsWith('.json') || old === 'regionFiles.ts') rmSync(join(values.out, old));
for (const [name, text] of files) writeFileSync(join(values.out, name), text);
console.log(`${rows.length} prices in ${files.size - 2} files`);
