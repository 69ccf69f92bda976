import { describe, expect, it } from 'vitest';
import { answer } from '../../../../../models/pipeline';
import { placeAll } from '../../../../../shared/drawing/placement/placeAll';
import { drawingScene } from '../../../../../shared/drawing/scene/drawingScene';
import { LIGHT } from '../../../../../shared/drawing/svg/palettes';
import { sceneSvg } from '../../../../../shared/drawing/svg/sceneSvg';
import { buildDrawing } from '../../../../../shared/exporters/drawing/buildDrawing';
import { exportStamp } from '../../../../../shared/exporters/exportStamp';
import { embeddedPriceBook } from '../../../../../shared/prices/embeddedPriceBook';
import { hostilePlan } from '../../../../fixtures/hostilePlan';
import { starterExports } from '../../../../fixtures/starterExports';

const starters = starterExports();
const [first] = starters;
if (!first) throw new Error('no starter');
const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

describe('the drawing of a plan', () => {
  it.each(starters)('names every site, system, workload and flow, and says what it is of: $id', async ({ input }) => {
    const { plan, report } = input;
    const svg = unescaped(textOf((await buildDrawing(input))[0]?.bytes));
    for (const { name } of [...plan.sites, ...plan.systems, ...plan.workloads, ...plan.integrations]) expect(svg).toContain(name);
    for (const word of [plan.name, plan.company.name, 'Base plan', report.summary.priceBook.asOf, report.summary.plan.hash.slice(0, 12), input.appVersion]) expect(svg).toContain(word);
  });

  it.each(starters)('is the same bytes again: $id', async ({ input }) => {
    expect(await buildDrawing(input)).toEqual(await buildDrawing(input));
  });

  it.each(starters)('holds no colour in its print form: $id', async ({ input }) => {
    const print = textOf((await buildDrawing(input))[1]?.bytes);
    const colours = [...print.matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})"/g)];
    expect(colours.length).toBeGreaterThan(0);
    expect(colours.filter(([, red, green, blue]) => red !== green || green !== blue)).toEqual([]);
  });

  it('shows only what lies in the part that was asked for', () => {
    const { plan, report } = first.input;
    const [site] = plan.sites;
    const at = site && placeAll(plan).get(site.id)?.absolute;
    if (!at) throw new Error('no site is placed');
    const svg = sceneSvg(drawingScene({ plan, report, stamp: exportStamp(first.input), part: { ...at, x: at.x + at.width - 960, width: 960 } }), LIGHT);
    const others = plan.workloads.filter(({ id }) => (placeAll(plan).get(id)?.absolute.x ?? 0) > at.x + at.width);
    expect(svg).toContain(site.name);
    expect(svg).toContain('Part of the drawing');
    expect(others.filter(({ name }) => svg.includes(`ERP workload ${name},`))).toEqual([]);
    expect(others.length).toBeGreaterThan(0);
  });

  it('says of every item what the lens says, beside its colour, with a legend and its name', async () => {
    const { plan } = first.input;
    const items = Object.fromEntries([...plan.sites, ...plan.workloads, ...plan.integrations].map(({ id }, at) => [id, { words: `Step ${String(at)}`, ink: 'level2' as const }]));
    const look = { name: 'my lens', items, legend: [{ words: 'What it means', ink: 'level2' as const }] };
    const svg = textOf((await buildDrawing({ ...first.input, look }))[0]?.bytes);
    for (const word of ['my lens', 'What it means']) expect(svg).toContain(`>${word}<`);
    for (const { id } of [...plan.sites, ...plan.workloads]) expect(svg).toContain(`>${items[id]?.words ?? ''}<`);
    expect(svg).not.toContain('Plan as drawn');
    expect(svg.split(LIGHT.level2).length).toBeGreaterThan(plan.integrations.length);
  });

  it('lets no name become markup', async () => {
    const plan = hostilePlan(first.input.plan);
    const report = answer(plan, embeddedPriceBook);
    if (!report.ok) throw new Error('no answer');
    const svg = textOf((await buildDrawing({ ...first.input, plan, report: report.value }))[0]?.bytes);
    const tags = new Set([...svg.matchAll(/<\/?([a-zA-Z!][\w-]*)/g)].map(([, tag]) => tag));
    const attributes = new Set([...svg.matchAll(/<[a-z]+((?:\s+[\w:-]+="[^"]*")*)\s*\/?>/g)].flatMap(([, all = '']) => [...all.matchAll(/([\w:-]+)="/g)].map(([, name]) => name)));
    expect([...tags].sort()).toEqual(['desc', 'g', 'path', 'rect', 'svg', 'text', 'title']);
    expect([...attributes].filter((name) => name?.startsWith('on') === true || name === 'href' || name === 'style')).toEqual([]);
    // Every bracket belongs to a tag that was counted.
    expect(svg.split('<').length - 1).toBe([...svg.matchAll(/<\/?(?:desc|g|path|rect|svg|text|title)[\s>/]|<\?xml/g)].length);
  });
});
