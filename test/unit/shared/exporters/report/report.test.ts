import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { secretInFile } from '../../../../../shared/bundle/guard/secretInFile';
import { blocksMarkdown } from '../../../../../shared/blocks/blocksMarkdown';
import { blockPages } from '../../../../../shared/blocks/blockPages';
import type { Scene, Shape } from '../../../../../shared/drawing/scene/shape';
import { textWidth } from '../../../../../shared/drawing/scene/textWidth';
import type { ExportFile, ExportInput } from '../../../../../shared/exporters/exporter';
import { buildReport } from '../../../../../shared/exporters/report/buildReport';
import { reportDocuments } from '../../../../../shared/exporters/report/documents';
import { layerSums } from '../../../../../shared/exporters/report/layerSums';
import { reportContext } from '../../../../../shared/exporters/report/reportContext';
import { moneyText } from '../../../../../shared/exporters/viewer/figureText';
import { HOSTILE_NAMES, hostilePlan } from '../../../../fixtures/hostilePlan';
import { starterExports } from '../../../../fixtures/starterExports';
import { xmlTree } from '../../../../fixtures/xmlTree';

const starters = starterExports();
const [small] = starters.filter(({ id }) => id === 'small-subsidiary');
if (!small) throw new Error('no small starter');
const fileOf = (files: readonly ExportFile[], path: string): Uint8Array => files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

const pagesOf = (input: ExportInput): readonly Scene[] => reportDocuments(reportContext(input)).flatMap(({ title, blocks }) => blockPages(blocks, { title, foot: 'foot', page: (page, pages) => `${page}/${pages}` }));
/** Texts of a page as it is laid out, without those of a drawing on it. */
const textsOf = (shapes: readonly Shape[]): readonly Extract<Shape, { kind: 'text' }>[] => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));

describe('the pages of summary and design', () => {
  it.each(starters)('keep every line on the paper, and lose no word: $id', ({ input }) => {
    for (const { width, height, shapes } of pagesOf(input)) {
      for (const { x, y, text, size, bold, anchor } of textsOf(shapes)) {
        const wide = textWidth(text, size, bold);
        const left = anchor === 'end' ? x - wide : x;
        expect([text, left >= 0, left + wide <= width, y <= height]).toEqual([text, true, true, true]);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
    }
    const said = pagesOf(input).flatMap(({ shapes }) => textsOf(shapes).map(({ text }) => text)).join(' ').replaceAll(/\s+/g, '');
    for (const { text } of input.report.summary.reasons) expect(said).toContain(text.replaceAll(/\s+/g, ''));
  });

  it('say where the decision turns once that was searched, and only then', () => {
    const { report, plan } = small.input;
    const point = (sentence: string) => ({ points: [{ sentence }] });
    // The chapter reads sentences of flips and nothing else.
    const explanation = { flips: [point('From 40 users on, <b>Tier 2</b> wins.'), point('Below 3 EUR an hour, Tier 1 wins.')] } as unknown as NonNullable<ExportInput['explanation']>;
    const design = (input: ExportInput): string => blocksMarkdown(reportDocuments(reportContext(input)).at(-1)?.blocks ?? []);
    const told = design({ plan, report, appVersion: '1.0.0', explanation });
    expect(told).toContain('### Where the decision turns\n\n- From 40 users on, \\<b\\>Tier 2\\</b\\> wins.\n- Below 3 EUR');
    expect(design({ plan, report, appVersion: '1.0.0' })).not.toContain('Where the decision turns');
  });

  it('show the summary on two pages', () => {
    for (const { input } of starters) {
      const [summary] = reportDocuments(reportContext(input));
      expect(blockPages(summary?.blocks ?? [], { title: '', foot: '', page: () => '' }).length).toBeLessThanOrEqual(2);
    }
  });
});

describe('the reports of a starter', () => {
  const { input } = small;
  let files: readonly ExportFile[];
  let deck: JSZip;
  beforeAll(async () => {
    files = await buildReport(input);
    deck = await JSZip.loadAsync(fileOf(files, 'report/deck.pptx'));
  }, 60_000);

  it('say the same in Markdown and HTML: answer, amounts, reasons, every decision', () => {
    const { summary, headline } = input.report;
    for (const document of ['executive-summary', 'design']) {
      const [markdown, html] = [textOf(fileOf(files, `report/${document}.md`)).replaceAll('\\', ''), textOf(fileOf(files, `report/${document}.html`))];
      for (const words of [headline, moneyText(summary.cost.monthly, summary.cost.currency), summary.plan.hash]) {
        expect(markdown).toContain(words);
        expect(html).toContain(words);
      }
    }
    const design = textOf(fileOf(files, 'report/design.md'));
    expect(design.match(/^### Decision \d: /gm)).toHaveLength(5);
    for (const { label } of input.report.bill.lines) expect(design.replaceAll('\\', '')).toContain(label);
  });

  it('speak of secrets without being taken for one', () => {
    expect(files.some(({ bytes }) => textOf(bytes).includes('shared secret is replaced'))).toBe(true);
    expect(files.filter((file) => secretInFile(file) !== null).map(({ path }) => path)).toEqual([]);
  });

  it('draw the deck’s charts natively, with the workbook behind each and the figures of the bill', async () => {
    const charts = Object.keys(deck.files).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toEqual(['ppt/charts/chart1.xml', 'ppt/charts/chart2.xml', 'ppt/charts/chart3.xml']);
    expect(Object.keys(deck.files).filter((name) => name.endsWith('.xlsx'))).toHaveLength(charts.length);
    const layers = await deck.file('ppt/charts/chart1.xml')?.async('string');
    const values = [...(layers ?? '').matchAll(/<c:val>.*?<\/c:val>/gs)].flatMap(([series]) => [...series.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)));
    const sums = layerSums(input.report).map(({ monthly }) => Number(monthly));
    expect(values).toEqual([...sums].reverse());
    expect(sums.reduce((all, sum) => all + sum, 0).toFixed(2)).toBe(input.report.summary.cost.monthly);
  });

  it('are XML that a strict reader takes, and the same bytes again', async () => {
    for (const name of Object.keys(deck.files).filter((each) => /\.(xml|rels)$/.test(each))) xmlTree((await deck.file(name)?.async('string')) ?? '');
    const again = await buildReport(input);
    expect(again.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')])).toEqual(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')]));
  });
});

describe('names that would be markup', () => {
  it('stay text in Markdown, HTML, SVG and slides', async () => {
    const { input } = small;
    const files = await buildReport({ ...input, plan: hostilePlan(input.plan) });
    for (const { path, bytes } of files.filter((file) => /\.(html|svg)$/.test(file.path))) {
      expect([path, textOf(bytes).match(/<script|<img|onload="alert|onclick='alert/g)]).toEqual([path, null]);
    }
    for (const { path, bytes } of files.filter((file) => file.path.endsWith('.md'))) expect([path, textOf(bytes).match(/(?<!\\)<(script|img|style)/g)]).toEqual([path, null]);
    const deck = await JSZip.loadAsync(fileOf(files, 'report/deck.pptx'));
    const slides = await Promise.all(Object.keys(deck.files).filter((name) => /slides\/slide\d+\.xml$/.test(name)).map(async (name) => (await deck.file(name)?.async('string')) ?? ''));
    for (const name of Object.keys(deck.files).filter((each) => /\.(xml|rels)$/.test(each))) xmlTree((await deck.file(name)?.async('string')) ?? '');
    const properties = xmlTree((await deck.file('docProps/app.xml')?.async('string')) ?? '');
    expect(HOSTILE_NAMES).toContain(properties.children.find(({ name }) => name.endsWith('Company'))?.text);
    expect(slides.join('')).not.toMatch(/<script|<img|<style>/);
    expect(HOSTILE_NAMES.some((name) => slides.join('').includes(name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;')))).toBe(true);
  });
});
