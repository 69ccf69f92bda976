import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { SimulationReport } from '../../models/simulation/simulationReport';
import { emptyText } from '../unit/models/document/samples';
import { plantwright, type Finished } from './terminal';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const simulate = (...options: string[]): Promise<Finished> => plantwright(['simulate', 'starter:mid-market-producer', '--runs', '2', ...options]);
const reportOf = ({ out }: Finished): SimulationReport => JSON.parse(out) as SimulationReport;

describe('simulate --json', () => {
  let first: Finished;
  beforeAll(async () => {
    first = await simulate('--json', '--seed', '7');
  });

  test('prints the report and nothing else', () => {
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toBe(`${JSON.stringify(reportOf(first), null, 2)}\n`);
    expect(reportOf(first)).toMatchObject({ plan: { name: 'Moravan Seals' }, seed: 7, runs: 2 });
  });

  test('gives the same bytes again with the same seed', async () => {
    expect((await simulate('--json', '--seed', '7')).out).toBe(first.out);
  });

  test('sees something else with another seed, and computes the same', async () => {
    const other = reportOf(await simulate('--json', '--seed', '8'));
    expect(other.web.map((each) => each.simulated)).not.toEqual(reportOf(first).web.map((each) => each.simulated));
    expect(other.web.map((each) => each.analytic)).toEqual(reportOf(first).web.map((each) => each.analytic));
  });

  test('plays the binding hour in the middle of a day of 24 hours, with and without a zone lost there', () => {
    const { days } = reportOf(first);
    expect(days.map((day) => [day.id, day.hours.length])).toEqual([['busiest-day', 24], ['busiest-day-loss', 24]]);
    const [plain, lossy] = days;
    const busiest = Math.max(...(plain?.hours.map((hour) => hour.requests) ?? []));
    expect(plain?.hours[12]?.requests).toBe(busiest);
    expect(lossy?.loss?.fromHourOfWeek).toBe(lossy?.hours[12]?.hourOfWeek);
    expect(lossy?.hours[12]?.simulated.utilisation.mean).toBeGreaterThan((plain?.hours[12]?.simulated.utilisation.mean ?? 1) * 1.3);
  });

  test('works off the backlog in about the time of the fluid formula, from its full height to nothing', () => {
    const { jobs } = reportOf(first);
    const recovery = jobs?.recoveries.find((each) => each.id === 'line-back');
    expect(recovery?.curve[0]?.fluid).toBeCloseTo(jobs?.backlogMessages ?? 0, -1);
    expect(recovery?.curve.at(-1)?.fluid).toBe(0);
    expect(Math.abs((recovery?.drainHours?.mean ?? 0) / (recovery?.fluidDrainHours ?? 1) - 1)).toBeLessThan(0.1);
  });
});

describe('simulate for people', () => {
  test('shows peak, day and recovery, each beside the formula', async () => {
    const { code, out } = await simulate();
    expect(code).toBe(0);
    expect(out.startsWith('Moravan Seals: 2 runs of each case, seed ')).toBe(true);
    for (const words of ['Peak, everything in order', 'Busiest day, single workers failing', 'one zone lost midway', 'The line is back', 'formula']) expect(out).toContain(words);
  });
});

describe('simulate refuses', () => {
  test.each([
    ['--seed', 'x'],
    ['--seed', '-1'],
    ['--seed', '1.5'],
    ['--seed', ''],
    ['--seed', '99999999999'],
    ['--runs', '1'],
    ['--runs', '201'],
    ['--runs', 'many'],
  ])('%s %j with exit code 2 and one line that says what is expected', async (option, value) => {
    const { code, out, err } = await plantwright(['simulate', 'starter:small-subsidiary', '--json', option, value]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('--seed is a whole number from 0 to 2147483648, --runs one from 2 to 200.\n');
  });

  test('an empty plan, saying what to add', async () => {
    const { code, err } = await plantwright(['simulate', 'plan.json'], { 'plan.json': emptyText });
    expect([code, err]).toEqual([2, 'sites: There is nothing to size yet: the plan has no sites; add at least one site first.\n']);
  });
});
