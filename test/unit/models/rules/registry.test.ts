import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { starterPlan } from '../evaluation/plans';
import { BUILT_IN_PACK } from '../../../../models/rules/builtInPack';
import { RULES } from '../../../../models/rules/registry';
import { RULE_FAMILIES } from '../../../../models/report/summary';

const FOLDER = fileURLToPath(new URL('../../../../models/rules/', import.meta.url));
const FAMILIES = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'examples' && entry.name !== 'pack').map((entry) => entry.name);

/** The ids that the files of a family's folder declare. */
const idsIn = (family: string): readonly string[] =>
  readdirSync(join(FOLDER, family)).flatMap((file) => {
    const id = /^ {2}id: '([^']+)'/m.exec(readFileSync(join(FOLDER, family, file), 'utf8'))?.[1];
    return id === undefined ? [] : [id];
  });

/** What the rules of one version say. Whoever changes a rule raises the version of the pack and puts its fingerprint here. */
const PUBLISHED = { version: '1.2.0', fingerprint: '2099a7b3fa9f' };

describe('the register of rules', () => {
  it('has a version that rises with what the rules say', () => {
    const listing = RULES.map(({ id, dId, kind, weights, reads, sentence, raises }) => [id, dId, kind, weights, reads, sentence, raises ?? null]);
    const fingerprint = createHash('sha256').update(JSON.stringify(listing)).digest('hex').slice(0, 12);
    expect({ version: BUILT_IN_PACK.version, fingerprint }).toEqual(PUBLISHED);
  });

  it('has an id for every rule, and each only once', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(RULES.filter((rule) => !/^[a-z-]+\.[a-z-]+$/.test(rule.id) || !/^D-\d\d$/.test(rule.dId))).toEqual([]);
  });

  it('has a folder for every family, with two rules at least', () => {
    expect([...FAMILIES].sort()).toEqual([...RULE_FAMILIES].sort());
    expect(FAMILIES.filter((family) => idsIn(family).length < 2)).toEqual([]);
  });

  it.each(FAMILIES)('holds exactly the rules of the folder %s, named after it', (family) => {
    const registered = RULES.filter((rule) => rule.family === family).map((rule) => rule.id);
    expect([...idsIn(family)].sort()).toEqual([...registered].sort());
    expect(registered.filter((id) => !id.startsWith(`${family}.`))).toEqual([]);
  });

  it('reads fields that a plan has', () => {
    const plan = starterPlan('mid-market-producer');
    const has = (path: string): boolean =>
      path.split('.').reduce<unknown>((at, key) => (Array.isArray(at) ? (at[0] as Record<string, unknown> | undefined)?.[key] : (at as Record<string, unknown> | undefined)?.[key]), plan) !== undefined;
    expect(RULES.flatMap((rule) => rule.reads.filter((path) => !has(path)).map((path) => `${rule.id} ${path}`))).toEqual([]);
  });

  it('says of every rule what it reads', () => {
    expect(RULES.filter((rule) => rule.reads.length === 0).map((rule) => rule.id)).toEqual([]);
  });
});
