import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../electron/cli/cli';
import { nodeTerminal } from '../../electron/cli/nodeTerminal';
import { parsePlan, serializePlan } from '../../models/document';
import { STARTERS } from '../../models/templates';
import { emptyText, sampleText, withField } from '../unit/models/document/samples';
import { plantwright } from './terminal';

const NONSENSE_BYTES = 50_000_000;

const pinOf = (target: string, value: string, id = 'a') => ({ id, target, value, by: 'Board', reason: 'Agreed' });

const BROKEN: readonly (readonly [what: string, text: string | Uint8Array, path: string, sentence: RegExp])[] = [
  ['truncated JSON', sampleText.slice(0, 4321), 'plan.json', /not valid JSON.* line \d+, column \d+, where the end of the file stands/],
  ['a wrong type deep inside', withField(['sites', 1, 'wan', 'downMbps'], 'fast'), 'sites[1].wan.downMbps', /at sites\[1\]\.wan\.downMbps .*expected a number, but found "fast"/],
  ['an unknown version', withField(['formatVersion'], 'one'), 'formatVersion', /format version "one" at formatVersion/],
  ['a newer version', withField(['formatVersion'], 9), 'formatVersion', /newer Plantwright \(format version 9 at formatVersion.*left untouched/],
  ['50 MB of nonsense', new Uint8Array(NONSENSE_BYTES).fill(120), 'plan.json', /too large to be a plan \(50000000 characters/],
  ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00, 0x80]), 'plan.json', /cannot be read \(it is not UTF-8 text\)/],
  ['nonsense', 'lorem ipsum', 'plan.json', /line 1, column 1, where "l" stands/],
  ['an empty file', '', 'plan.json', /where the end of the file stands/],
  ['another program\'s file', '{"type":"excalidraw"}', 'format', /not a Plantwright plan/],
  ['an integration to a missing system', withField(['integrations', 3, 'to'], 'ghost'), 'integrations[3].to', /at integrations\[3\]\.to leads nowhere.*"ghost"/],
  ['an unknown field', withField(['sites', 0, 'colour'], 'red'), 'sites[0].colour', /sites\[0\]\.colour is unknown/],
  ['a missing field', withField(['workloads', 2, 'rtoMinutes'], undefined), 'workloads[2].rtoMinutes', /workloads\[2\]\.rtoMinutes is missing; expected a number/],
  ['a time zone that does not exist', withField(['sites', 0, 'timeZone'], 'Europe/Atlantis'), 'sites[0].timeZone', /"Europe\/Atlantis" at sites\[0\]\.timeZone does not exist/],
  ['a pin to a size that does not exist', withField(['pins'], [pinOf('node-sku', 'Standard_Nowhere')]), 'pins[0].value', /node-sku = Standard_Nowhere at pins\[0\]\.value: expected one of the catalogue/],
  ['two pins on one thing', withField(['pins'], [pinOf('tier', 'single'), pinOf('tier', 'cross-region', 'b')]), 'pins[1].target', /tier = single, tier = cross-region/],
  ['an override of an assumption that does not exist', withField(['assumptions'], [{ id: 'luck', value: 1, by: 'Board', reason: '' }]), 'assumptions[0].id', /"luck"/],
];

describe.each(['validate', 'evaluate', 'export'])('%s refuses', (command) => {
  const options = command === 'export' ? ['--out', 'there'] : [];

  test.each(BROKEN)('%s', async (_, text, path, sentence) => {
    const { code, out, err, written } = await plantwright([command, 'plan.json', ...options], { 'plan.json': text });
    const lines = err.trimEnd().split('\n');
    expect(code).toBe(2);
    expect(lines).toHaveLength(1);
    expect(err.startsWith(`${path}: `)).toBe(true);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\n\s+at |Error:|node:internal|\.ts:/);
    expect(out).toBe('');
    expect(written.size).toBe(0);
  });

  test('an empty plan, saying what to add', async () => {
    const { code, err } = await plantwright([command, 'plan.json', ...options], { 'plan.json': emptyText });
    expect(code).toBe(2);
    expect(err).toBe('sites: There is nothing to size yet: the plan has no sites; add at least one site first.\n');
  });

  test('a file that is not there', async () => {
    expect(await plantwright([command, 'gone.json', ...options])).toMatchObject({ code: 2, err: 'gone.json: gone.json was not found; check its name and folder.\n' });
  });

  test('a starter that is not there, naming those that are', async () => {
    const { code, err } = await plantwright([command, 'starter:moon-base', ...options]);
    expect(code).toBe(2);
    expect(err).toContain('mid-market-producer, global-manufacturer, small-subsidiary');
  });
});

describe('on a real disk', () => {
  let folder = '';
  const errors: string[] = [];
  const validate = (path: string): Promise<number> => run(['validate', path], { ...nodeTerminal, err: (text) => errors.push(text) });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plantwright-cli-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a folder instead of a file is refused', async () => {
    expect(await validate(folder)).toBe(2);
    expect(errors.at(-1)).toMatch(/cannot be read/);
  });

  test('a file beyond 50 MB is refused by its size', async () => {
    const path = join(folder, 'huge.plantwright.json');
    writeFileSync(path, '');
    truncateSync(path, 60 * 1024 * 1024);
    expect(await validate(path)).toBe(2);
    expect(errors.at(-1)).toMatch(/too large to be a plan \(62914560 bytes/);
  });
});

describe('whatever happens to a file', { timeout: 60_000 }, () => {
  const texts = STARTERS.map(({ plan }) => serializePlan(plan));
  const someText = fc.constantFrom(...texts);
  const codesOf = (text: string): readonly string[] => {
    const result = parsePlan(text);
    return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
  };

  test('cutting it off is noticed and never throws', () => {
    fc.assert(
      fc.property(someText, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const cut = text.slice(0, Math.floor(share * (text.length - 3)));
        expect(codesOf(cut)).toEqual(['plan.not-json ']);
      }),
      { numRuns: 60 },
    );
  });

  test('overwriting characters never throws', () => {
    fc.assert(
      fc.property(someText, fc.nat(), fc.string({ maxLength: 12, unit: 'binary' }), (text, at, noise) => {
        const start = at % text.length;
        expect(() => parsePlan(text.slice(0, start) + noise + text.slice(start + noise.length))).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });

  test('putting any value anywhere never throws, and what it breaks has a place', () => {
    fc.assert(
      fc.property(someText, fc.nat(), fc.jsonValue(), (text, pick, value) => {
        const raw = JSON.parse(text) as unknown;
        replaceOne(raw, pick, value);
        for (const problem of codesOf(JSON.stringify(raw))) expect(problem).toMatch(/^plan\.[a-z-]+ \S/);
      }),
      { numRuns: 100 },
    );
  });

  test('any JSON at all never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(codesOf(text)).not.toEqual([]);
      }),
    );
  });
});

/** Replaces one value somewhere in a decoded JSON value. */
function replaceOne(raw: unknown, pick: number, value: unknown): void {
  const slots: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  const visit = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const [key, item] of Object.entries(holder)) {
      slots.push({ holder: holder as Record<string, unknown>, key });
      visit(item);
    }
  };
  visit(raw);
  const slot = slots[pick % slots.length];
  if (slot !== undefined) slot.holder[slot.key] = value;
}
