import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../../../models/pipeline';
import { comparer } from '../../../../../shared/exporters/comparer';
import type { ExportInput } from '../../../../../shared/exporters/exporter';
import { base64Text } from '../../../../../shared/exporters/viewer/base64Text';
import { buildViewer } from '../../../../../shared/exporters/viewer/buildViewer';
import { moneyText, numberText, toldValue } from '../../../../../shared/exporters/viewer/figureText';
import { embeddedPriceBook } from '../../../../../shared/prices/embeddedPriceBook';
import { hostilePlan } from '../../../../fixtures/hostilePlan';
import { starterExports } from '../../../../fixtures/starterExports';

const starters = starterExports();
const pageOf = async (input: ExportInput): Promise<string> => Buffer.from((await buildViewer(input))[0]?.bytes ?? []).toString('utf8');
const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');
const between = (text: string, tag: string): readonly string[] => [...text.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, inner]) => inner ?? '');

describe('the read-only viewer', () => {
  it.each(starters)('holds answer, reasons, bill, failures, findings and assumptions: $id', async ({ input }) => {
    const page = unescaped(await pageOf(input));
    const { report } = input;
    const sentences = [report.headline, ...report.summary.reasons.map(({ text }) => text), ...report.summary.findings.map(({ text }) => text)];
    const labels = [...report.bill.lines.map(({ label }) => label), ...report.scenarios.map(({ title }) => title), ...report.assumptions.map(({ label }) => label), ...report.waves.map(({ title }) => title)];
    for (const words of [...sentences, ...labels]) expect(page).toContain(words);
    for (const { monthly } of report.bill.lines) expect(page).toContain(moneyText(monthly, report.bill.currency));
  });

  it.each(starters)('leads from every figure to the figures that it rests on: $id', async ({ input }) => {
    const page = await pageOf(input);
    const anchors = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, link = '']) => decodeURIComponent(link));
    expect(links.length).toBeGreaterThan(100);
    expect([...new Set(links)].filter((link) => !anchors.has(link))).toEqual([]);
  });

  it('lets in its own style and script by their hashes and nothing else', async () => {
    for (const { input } of starters.slice(0, 1)) {
      const page = await pageOf(input);
      const policy = unescaped(/Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '');
      expect(between(page, 'style').map((text) => `'sha256-${hashOf(text)}'`)).toEqual([/style-src ([^;]*)/.exec(policy)?.[1]]);
      expect(between(page, 'script').map((text) => `'sha256-${hashOf(text)}'`)).toEqual([/script-src ([^;]*)/.exec(policy)?.[1]]);
      expect(policy).toContain("default-src 'none'");
    }
  });

  it('sets the plan beside its scenarios', async () => {
    const { input } = starters.find(({ input: { plan } }) => plan.scenarios.length > 0) ?? {};
    if (!input) throw new Error('no starter has scenarios');
    const alone = await pageOf(input);
    const page = unescaped(await pageOf({ ...input, ...comparer(input.plan, undefined, embeddedPriceBook) }));
    for (const { name } of input.plan.scenarios) expect(page).toContain(name);
    expect(page.length).toBeGreaterThan(alone.length);
    expect(comparer(input.plan, 'Some scenario', embeddedPriceBook)).toEqual({});
  });

  it('is the same bytes again', async () => {
    const [first] = starters;
    if (!first) throw new Error('no starter');
    const once = () => pageOf({ ...first.input, ...comparer(first.input.plan, undefined, embeddedPriceBook) });
    expect(await once()).toBe(await once());
  });

  it('lets no name become markup', async () => {
    const [first] = starters;
    if (!first) throw new Error('no starter');
    const plan = hostilePlan(first.input.plan);
    const report = answer(plan, embeddedPriceBook);
    if (!report.ok) throw new Error('no answer');
    const count = (page: string): Readonly<Record<string, number>> => Object.fromEntries(['<script', '<style', '<img', 'onerror=', 'onload="', '<!--', '<b>'].map((sign) => [sign, page.split(sign).length - 1]));
    const hostile = await pageOf({ ...first.input, plan, report: report.value, ...comparer(plan, undefined, embeddedPriceBook) });
    expect(count(hostile)).toEqual({ '<script': 1, '<style': 1, '<img': 0, 'onerror=': count(unescaped(hostile))['onerror='], 'onload="': 0, '<!--': 0, '<b>': 0 });
    const known = /^(?:!doctype|html|head|meta|title|style|body|header|h1|h2|h3|p|dl|div|dt|dd|nav|ul|li|a|main|section|table|caption|thead|tbody|tfoot|tr|th|td|details|summary|span|strong|footer|script|svg|desc|g|rect|path|text)$/;
    const withoutCode = hostile.replace(/<script>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '');
    expect([...withoutCode.matchAll(/<\/?([^\s>/]*)/g)].map(([, tag = '']) => tag).filter((tag) => !known.test(tag))).toEqual([]);
  });
});

describe('values', () => {
  it('are told as readers expect them', () => {
    expect([1234.56, 0.012345, 7, '1234.50', 'B2ms', '-1234567.89'].map(numberText)).toEqual(['1,235', '0.01235', '7', '1,234.50', 'B2ms', '-1,234,567.89']);
    expect(toldValue(0.9985, 'share')).toEqual({ value: '99.85%', unit: '' });
    expect(toldValue(null, 'EUR/month').value).toBe('missing');
    expect(moneyText(null, 'EUR')).toBe('missing');
  });

  it('are written as base64 by the book', () => {
    for (const text of ['', 'a', 'ab', 'abc', 'Žluťoučký']) expect(base64Text(Buffer.from(text))).toBe(Buffer.from(text).toString('base64'));
  });
});
