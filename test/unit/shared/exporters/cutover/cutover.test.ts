import { describe, expect, it } from 'vitest';
import { STEP_KINDS, STEP_ORDER } from '../../../../../models/cutover/steps/stepKinds';
import { buildCutover } from '../../../../../shared/exporters/cutover/buildCutover';
import { packsOf } from '../../../../../shared/exporters/cutover/packsOf';
import { lettersOf } from '../../../../../shared/exporters/cutover/raciTable';
import { lengthText, momentText } from '../../../../../shared/exporters/cutover/words';
import { starterExports } from '../../../../fixtures/starterExports';

const starters = starterExports();
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('the runbooks of the starters', () => {
  it.each(starters)('are one for each wave that moves sites, and name all that moves: $id', async ({ input }) => {
    const files = await buildCutover(input);
    const moving = input.report.waves.filter(({ kind }) => kind === 'pilot' || kind === 'production');
    expect(files.map(({ path }) => path)).toEqual(moving.map(({ number }) => `cutover/wave-${String(number).padStart(2, '0')}.md`));
    for (const [place, { items }] of moving.entries()) for (const { name } of items) expect(textOf(files[place]?.bytes ?? new Uint8Array())).toContain(`## ${name}: the steps`);
    const all = files.map(({ bytes }) => textOf(bytes)).join('\n');
    // Every flow that reaches the ERP is connected in some wave.
    const systems = new Set(input.plan.systems.map(({ id }) => id));
    const outside = input.plan.integrations.filter(({ from, to }) => systems.has(from) || systems.has(to)).map(({ name }) => name);
    expect(outside.filter((name) => !all.includes(name))).toEqual([]);
  });

  it('rest every number of minutes on a figure', () => {
    for (const { input } of starters) {
      for (const { sites, figures } of packsOf(input)) {
        for (const { minutes, figureId } of sites.flatMap(({ steps, rollback }) => [...steps, ...rollback])) expect(figures[figureId]?.value).toBe(minutes);
      }
    }
  });

  it('are the same bytes again', async () => {
    const [first] = starters;
    if (!first) throw new Error('no starter');
    expect(await buildCutover(first.input)).toEqual(await buildCutover(first.input));
  });

  it('show what the plan says as words', async () => {
    const [first] = starters;
    if (!first) throw new Error('no starter');
    const plan = { ...first.input.plan, sites: first.input.plan.sites.map((site) => ({ ...site, name: '<b>x</b> | [a](b)' })) };
    const all = (await buildCutover({ ...first.input, plan })).map(({ bytes }) => textOf(bytes)).join('\n');
    expect(all).toContain('\\<b\\>x\\</b\\> \\| \\[a\\](b)');
    expect(all).not.toContain('<b>');
  });
});

it('every step has one who does it and one who answers for it', () => {
  for (const kind of STEP_ORDER) {
    const row = { kind, ...STEP_KINDS[kind] };
    expect([lettersOf(row, row.responsible).includes('R'), lettersOf(row, row.accountable).includes('A')], kind).toEqual([true, true]);
    expect([...row.consulted, ...row.informed].filter((role) => role === row.responsible || role === row.accountable), kind).toEqual([]);
  }
});

it('moments and lengths are written as people say them', () => {
  expect(momentText('2027-06-05T06:00')).toBe('Sat 2027-06-05 06:00');
  expect([20, 1085, 1440, 20_160].map(lengthText)).toEqual(['20 min', '18 h 5 min', '24 h', '14 days']);
});
