import fc from 'fast-check';
import JSZip from 'jszip';
import { crc32, deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { brandSchema, logoSize, parsePlan, serializePlan, type Plan } from '../../../../../models/document';
import { setBrand } from '../../../../../models/document/edits';
import { findSecrets } from '../../../../../shared/bundle/guard/findSecrets';
import { buildReport } from '../../../../../shared/exporters/report/buildReport';
import { contrast, LEAST_CONTRAST, readableOn } from '../../../../../shared/exporters/report/readableOn';
import { reportContext } from '../../../../../shared/exporters/report/reportContext';
import { withReadableLogo } from '../../../../../shared/exporters/report/withReadableLogo';
import { redactPlan } from '../../../../../shared/redaction/redactPlan';
import { starterExports } from '../../../../fixtures/starterExports';

const small = starterExports().find(({ id }) => id === 'small-subsidiary');
if (!small) throw new Error('no small starter');
const { input } = small;

/** A PNG of one colour, written after the standard. */
function png(width: number, height: number): string {
  const chunk = (type: string, content: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), content]);
    const number = (value: number): Buffer => Buffer.from([24, 16, 8, 0].map((shift) => (value >>> shift) & 255));
    return Buffer.concat([number(content.length), body, number(crc32(body))]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const pixels = Buffer.alloc(height * (1 + width * 3), 90);
  for (let row = 0; row < height; row += 1) pixels[row * (1 + width * 3)] = 0;
  const file = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))]);
  return `data:image/png;base64,${file.toString('base64').replace(/=+$/, '')}`;
}

const LOGO = png(300, 80);
const branded: Plan = setBrand(input.plan, { colour: '#ffcc00', logo: LOGO });
const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

it('a colour that can be read stays, another is darkened until it can', () => {
  // Known of WCAG: #767676 is the lightest grey that can be read on white.
  expect(readableOn('#767676', '#ffffff')).toBe('#767676');
  expect(readableOn('#777777', '#ffffff')).not.toBe('#777777');
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
  fc.assert(fc.property(channel, channel, channel, (...parts) => contrast(readableOn(`#${parts.join('')}`, '#ffffff'), '#ffffff') >= LEAST_CONTRAST), { numRuns: 200 });
});

it('the size of a logo is read from its head', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (width, height) => {
    expect(logoSize(png(width, height))).toEqual({ width, height });
  }), { numRuns: 20 });
});

it('a plan takes a small PNG and a colour, and no link, script, other picture or giant', () => {
  expect(parsePlan(serializePlan(branded))).toMatchObject({ ok: true, value: { brand: { colour: '#ffcc00', logo: LOGO } } });
  const svg = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>').toString('base64')}`;
  const refused = ['https://example.com/logo.png', svg, svg.replace('svg+xml', 'png'), `${LOGO}"><script>`, LOGO + 'A'.repeat(300_000), png(1_001, 10)];
  expect(refused.filter((logo) => brandSchema.safeParse({ logo }).success)).toEqual([]);
  expect(['red', '#fff', '#FFCC00;x', 'url(x)'].filter((colour) => brandSchema.safeParse({ colour }).success)).toEqual([]);
});

it('goes when its last part goes, is never taken for a secret, and stays behind where names do', () => {
  expect(setBrand(setBrand(branded, { colour: null }), { logo: null })).toEqual(input.plan);
  expect(findSecrets(branded.brand)).toEqual([]);
  expect(redactPlan(branded).plan.brand).toBeUndefined();
});

it('stands in page, PDF and slides, and only there where a plan has one', async () => {
  const files = await buildReport({ ...input, plan: branded });
  const fileOf = (path: string): Uint8Array | undefined => files.find((file) => file.path === path)?.bytes;
  const ink = readableOn('#ffcc00', '#ffffff');
  const html = textOf(fileOf('report/design.html'));
  expect(html).toContain(`h1, h2, h3 { color: ${ink}; }`);
  expect(html).toContain(`<img src="${LOGO}"`);
  const pdf = await PDFDocument.load(fileOf('report/executive-summary.pdf') ?? new Uint8Array());
  expect(pdf.getPageCount()).toBe(2);
  expect(pdf.getPages().map((page) => (page.node.Resources()?.toString() ?? '').includes('/Image'))).toEqual([true, false]);
  const deck = await JSZip.loadAsync(fileOf('report/deck.pptx') ?? new Uint8Array());
  expect(Object.keys(deck.files).filter((name) => /^ppt\/media\/.*\.png$/.test(name))).toHaveLength(1);
  expect(await deck.file('ppt/slides/slide1.xml')?.async('string')).toContain(ink.slice(1).toUpperCase());
  const again = await buildReport({ ...input, plan: branded });
  expect(again.every(({ path, bytes }) => Buffer.compare(bytes, fileOf(path) ?? new Uint8Array()) === 0)).toBe(true);
});

it('a logo that only begins like a PNG is left out', async () => {
  const read = async (logo: string) => (await withReadableLogo(reportContext({ ...input, plan: setBrand(input.plan, { logo }) }))).look.logo;
  expect(await read(LOGO)).not.toBeNull();
  expect(await read(LOGO.slice(0, 80))).toBeNull();
});
