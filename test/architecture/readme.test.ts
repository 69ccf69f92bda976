import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CliCommand } from '../../electron/cli/command';
import { COMMANDS } from '../../electron/cli/commands/registry';
import { EXIT } from '../../electron/cli/exitCode';
import { STARTERS } from '../../models/templates';
import { answer } from '../../models/pipeline';
import { EXPORTERS } from '../../shared/exporters/registry';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';
import { ROOT, readText } from './tree';

const README = readText('README.md');
const PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/README.md'];
const SCRIPTS = (JSON.parse(readText('package.json')) as { scripts: Record<string, string> }).scripts;

const found = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const commandLines = found(README, /^(plantwright .+)$/gm);
const named = (line: string): CliCommand | undefined => COMMANDS.find(({ name }) => `${line} `.startsWith(`plantwright ${name} `));
const optionsOf = (command: CliCommand): readonly string[] => command.options.map(({ flags }) => flags.split(' ')[0] ?? '');

describe.each(PAGES)('%s', (page) => {
  it('names only npm scripts that exist', () => {
    const scripts = found(readText(page), /npm run ([a-z0-9-]+)/g);
    expect(scripts.filter((script) => SCRIPTS[script] === undefined)).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = found(readText(page), /\]\(([^)#:]+)\)/g);
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  });
});

describe('the command lines in README', () => {
  it('show every command', () => {
    expect([...new Set(commandLines.map((line) => named(line)?.name))].sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
  });

  it.each(commandLines)('%s uses a command and options that exist', (line) => {
    const command = named(line);
    expect(command).toBeDefined();
    expect(command && found(line, /(--[a-z-]+)/g).filter((option) => !optionsOf(command).includes(option))).toEqual([]);
  });

  it('name every export format and no other', () => {
    expect(found(README, /--to ([a-z,]+)/g)[0]?.split(',').sort()).toEqual(EXPORTERS.map(({ id }) => id).sort());
  });

  it('name every starter plan and no other', () => {
    expect([...new Set(found(README, /starter:([a-z-]+)/g))].sort()).toEqual(STARTERS.map(({ id }) => id).sort());
  });
});

describe('what README promises', () => {
  it('lists every exit code', () => {
    expect(found(README, /^\| (\d) \|/gm).map(Number)).toEqual(Object.values(EXIT).sort());
  });

  it('gives the date of the embedded prices', () => {
    expect(README).toContain(`newest row of ${embeddedPriceBook.asOf}`);
  });

  it('names every key of the public summary, down to the second level', () => {
    const [starter] = STARTERS;
    const report = starter && answer(starter.plan, embeddedPriceBook);
    if (!report?.ok) throw new Error('the first starter plan has no answer');
    const summary: Record<string, unknown> = { ...report.value.summary };
    const rows = Object.fromEntries([...README.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map((match) => [match[1], found(match[2] ?? '', /`(\w+)`/g)]));
    expect(Object.keys(rows).sort()).toEqual(Object.keys(summary).sort());
    for (const [key, value] of Object.entries(summary)) {
      const sample: unknown = Array.isArray(value) ? value[0] : value;
      if (typeof sample === 'object' && sample !== null) expect(rows[key]).toEqual(expect.arrayContaining(Object.keys(sample)));
    }
  });
});
