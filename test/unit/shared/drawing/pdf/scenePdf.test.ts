import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boxPath } from '../../../../../shared/drawing/pdf/paths';
import { scenePdf } from '../../../../../shared/drawing/pdf/scenePdf';
import { group, path, type Scene } from '../../../../../shared/drawing/scene/shape';
import { LIGHT } from '../../../../../shared/drawing/svg/palettes';
import { buildDrawing } from '../../../../../shared/exporters/drawing/buildDrawing';
import { starterExports } from '../../../../fixtures/starterExports';

/** A reader that shares nothing with the writer; not every machine has it. */
function poppler(program: 'pdftotext' | 'pdfinfo', bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'plantwright-pdf-'));
  try {
    writeFileSync(join(folder, 'drawing.pdf'), bytes);
    return execFileSync(program, [...(program === 'pdftotext' ? ['-layout'] : []), join(folder, 'drawing.pdf'), ...(program === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const DETAILS = { date: '2027-01-01', program: 'Plantwright 0.1.0', origin: 'plantwright-origin planHash=ab12' };
const textScene = (text: string): Scene => ({
  title: 'A title',
  description: 'A description',
  width: 400,
  height: 200,
  shapes: [group([{ kind: 'text', x: 10, y: 20, text, size: 14, ink: 'ink', bold: true }, path('M0,0 L10,10', { stroke: 'ink', dash: '0.1 4', cap: 'round' })], { move: { x: 20, y: 30 }, scale: 2 })],
});

describe('boxPath', () => {
  it('goes round the box, with round corners no larger than half of it', () => {
    expect(boxPath({ kind: 'box', x: 1, y: 2, width: 10, height: 20 })).toBe('M1,2 L11,2 L11,22 L1,22 Z');
    const round = boxPath({ kind: 'box', x: 0, y: 0, width: 10, height: 20, radius: 50 });
    const numbers = [...round.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
    expect(Math.max(...numbers)).toBe(20);
    expect(Math.min(...numbers)).toBe(0);
  });
});

describe('a drawing as PDF', () => {
  it('is the same bytes again, and ends with whatever letters a name has', async () => {
    for (const text of ['Žluťoučký kůň', 'Αθήνα', '上海工厂 😀', '']) expect(await scenePdf(textScene(text), LIGHT, DETAILS)).toEqual(await scenePdf(textScene(text), LIGHT, DETAILS));
  });

  it.skipIf(!hasPoppler())('is read by another program, letters with accents included', async () => {
    const bytes = await scenePdf(textScene('Žluťoučký kůň in Αθήνα'), LIGHT, DETAILS);
    expect(poppler('pdftotext', bytes)).toContain('Žluťoučký kůň in Αθήνα');
    expect(poppler('pdfinfo', bytes)).toMatch(/Title:\s+A title[\s\S]*Pages:\s+1[\s\S]*300 x 150 pts/);
  });

  it.skipIf(!hasPoppler()).each(starterExports())('names every site and what it is of: $id', async ({ input }) => {
    const pdf = (await buildDrawing(input)).find(({ path: name }) => name.endsWith('.pdf'));
    const text = poppler('pdftotext', pdf?.bytes ?? new Uint8Array()).replace(/\s+/g, ' ');
    for (const { name } of input.plan.sites) expect(text).toContain(name);
    for (const word of [input.plan.name, input.report.summary.priceBook.asOf, input.appVersion]) expect(text).toContain(word);
  });
});
