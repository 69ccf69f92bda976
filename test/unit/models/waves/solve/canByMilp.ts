import loadHighs from 'highs';
import type { Job, WaveRules } from '../../../../../models/waves/solve/job';

const highs = loadHighs();

/** Weeks of a list, each stretch of them as its first week and the week after its last. */
const stretches = (weeks: readonly number[]): readonly (readonly [number, number])[] => weeks.filter((week) => !weeks.includes(week - 1)).map((from) => [from, Array.from({ length: weeks.length + 1 }, (_, at) => from + at).find((week) => !weeks.includes(week)) ?? from] as const);

/** Whether there are waves at all, by a general solver for mixed integer programs: z = job in wave, b = wave has begun by the end of a week, which only grows. Locks count, hours do not. */
export async function canByMilp(jobs: readonly Job[], { crews, exposure, gapWeeks, pilot, lastWeek }: WaveRules): Promise<boolean> {
  const { solve } = await highs;
  const places = [...jobs.keys()];
  const waves = places.map((place) => place + 1);
  const weeks = Array.from({ length: lastWeek + 1 }, (_, week) => week);
  const z = (job: number, wave: number): string => `z_${job}_${wave}`;
  const b = (wave: number, week: number): string => `b_${wave}_${week}`;
  const sum = (terms: readonly string[]): string => terms.join(' + ');
  const rows: string[] = [];
  for (const [at, { risk, wave: locked, after }] of jobs.entries()) {
    rows.push(`${sum(waves.map((wave) => z(at, wave)))} = 1`);
    if (locked !== null) rows.push(waves.includes(locked) ? `${z(at, locked)} = 1` : `${sum(waves.map((wave) => z(at, wave)))} = 0`);
    const closed = stretches(weeks.filter((week) => !Number.isFinite(risk[week])));
    for (const wave of waves) {
      rows.push(`${z(at, wave)} - ${b(wave, lastWeek)} <= 0`);
      // Begun at the end of a closed stretch but not before it: begun in it.
      if (closed.length > 0) rows.push(`${z(at, wave)}${closed.map(([from, to]) => ` + ${b(wave, to - 1)}${from === 0 ? '' : ` - ${b(wave, from - 1)}`}`).join('')} <= 1`);
    }
    for (const other of after) rows.push(`${sum(waves.map((wave) => `${wave} ${z(at, wave)}`))} - ${waves.map((wave) => `${wave} ${z(other, wave)}`).join(' - ')} >= 0`);
    if (pilot !== null) rows.push(`${z(at, 1)} = ${at === pilot ? 1 : 0}`);
  }
  for (const wave of waves) {
    rows.push(`${sum(places.map((job) => z(job, wave)))} - ${b(wave, lastWeek)} >= 0`);
    rows.push(`${sum(places.map((job) => `${jobs[job]?.crews ?? 0} ${z(job, wave)}`))} <= ${crews}`);
    if (Number.isFinite(exposure)) rows.push(`${sum(places.map((job) => `${jobs[job]?.exposure ?? 0} ${z(job, wave)}`))} <= ${exposure}`);
    for (const week of weeks) {
      if (week > 0) rows.push(`${b(wave, week)} - ${b(wave, week - 1)} >= 0`);
      // Only where the one before it had begun so many weeks earlier.
      if (wave > 1) rows.push(week < gapWeeks ? `${b(wave, week)} = 0` : `${b(wave, week)} - ${b(wave - 1, week - gapWeeks)} <= 0`);
    }
  }
  const binaries = [...places.flatMap((job) => waves.map((wave) => z(job, wave))), ...waves.flatMap((wave) => weeks.map((week) => b(wave, week)))];
  const program = `Minimize\n obj: 0 ${z(0, 1)}\nSubject To\n${rows.map((row, at) => ` r${at}: ${row}`).join('\n')}\nBinary\n ${binaries.join('\n ')}\nEnd\n`;
  const { Status } = solve(program, { output_flag: false });
  if (Status !== 'Optimal' && Status !== 'Infeasible') throw new Error(Status);
  return Status === 'Optimal';
}
