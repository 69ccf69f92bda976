import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../electron/cli/commands/registry';
import { sampleText } from '../unit/models/document/samples';
import { plantwright } from './terminal';

describe('the command line', () => {
  test('names all its commands in its help', async () => {
    for (const { name, summary } of COMMANDS) {
      const words = name.split(' ');
      const { code, out } = await plantwright([...words.slice(0, -1), '--help']);
      expect(code).toBe(0);
      // Long lines are wrapped.
      expect(out.replace(/\s+/g, ' ')).toMatch(new RegExp(`${words.at(-1) ?? ''} .*${summary}`));
    }
  });

  test('tells its version', async () => {
    expect(await plantwright(['--version'])).toMatchObject({ code: 0, out: '0.0.0-test\n', err: '' });
  });

  test.each([[['dance']], [['validate']], [['validate', 'a', '--colour']], [['export', 'a']], [[]]])('refuses %j with exit code 2', async (args) => {
    const { code, out, err } = await plantwright(args);
    expect([code, out]).toEqual([2, '']);
    expect(err.length).toBeGreaterThan(10);
  });

  test('says that a plan is valid and what is in it', async () => {
    expect(await plantwright(['validate', 'a.json'], { 'a.json': sampleText })).toEqual({
      code: 0,
      out: 'Moravan Seals is a valid plan: 3 sites, 11 systems, 10 workloads, 15 integrations, 2 scenarios.\n',
      err: '',
      written: new Map(),
    });
  });

  test('refuses an unknown export and names the known ones', async () => {
    const { code, err } = await plantwright(['export', 'starter:small-subsidiary', '--to', 'workbook,pdf', '--out', 'x']);
    expect(code).toBe(2);
    expect(err).toBe('--to: There is no export called "pdf"; expected workbook, focus, report, terraform, bicep, kubernetes, waves, icalendar, cutover, governance, continuity, minutes, drawing, viewer.\n');
  });

  test.each([
    ['{}', 'book.json', /id: .*missing/],
    ['[1', 'book.json', /book\.json: .*not valid JSON/],
    ['{"id":"x","asOf":"2026-10-01","sources":{},"prices":[{}]}', 'book.json', /prices\[0\]\.service: .*expected text/],
  ])('refuses the price book %s', async (text, name, sentence) => {
    const { code, err } = await plantwright(['evaluate', 'starter:small-subsidiary', '--price-book', name], { [name]: text });
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });
});
