import loadHighs from 'highs';
import type { Job, WaveRules } from '../../../../../models/waves/solve/job';

const highs = loadHighs();
const SECONDS = 10;

/** Whether there are waves at all, by a general solver for mixed integer programs: z = job in wave, u = wave in week. Locks count, hours do not. */
export async function canByMilp(jobs: readonly Job[], { crews, exposure, gapWeeks, pilot, lastWeek }: WaveRules): Promise<boolean> {
  const { solve } = await highs;
  const places = [...jobs.keys()];
  const waves = places.map((place) => place + 1);
  const weeks = Array.from({ length: lastWeek + 1 }, (_, week) => week);
  const z = (job: number, wave: number): string => `z_${job}_${wave}`;
  const u = (wave: number, week: number): string => `u_${wave}_${week}`;
  const sum = (terms: readonly string[]): string => terms.join(' + ');
  const most = lastWeek + gapWeeks;
  const rows: string[] = [];
  for (const [at, { risk, wave: locked, after }] of jobs.entries()) {
    rows.push(`${sum(waves.map((wave) => z(at, wave)))} = 1`);
    if (locked !== null) rows.push(waves.includes(locked) ? `${z(at, locked)} = 1` : `${sum(waves.map((wave) => z(at, wave)))} = 0`);
    const closed = weeks.filter((week) => !Number.isFinite(risk[week]));
    for (const wave of waves) {
      rows.push(`${z(at, wave)} - ${weeks.map((week) => u(wave, week)).join(' - ')} <= 0`);
      if (closed.length > 0) rows.push(`${z(at, wave)} + ${sum(closed.map((week) => u(wave, week)))} <= 1`);
    }
    for (const other of after) rows.push(`${sum(waves.map((wave) => `${wave} ${z(at, wave)}`))} - ${waves.map((wave) => `${wave} ${z(other, wave)}`).join(' - ')} >= 0`);
    if (pilot !== null) rows.push(`${z(at, 1)} = ${at === pilot ? 1 : 0}`);
  }
  for (const wave of waves) {
    const used = sum(weeks.map((week) => u(wave, week)));
    rows.push(`${used} <= 1`, `${sum(places.map((job) => z(job, wave)))} - ${weeks.map((week) => u(wave, week)).join(' - ')} >= 0`);
    rows.push(`${sum(places.map((job) => `${jobs[job]?.crews ?? 0} ${z(job, wave)}`))} <= ${crews}`);
    if (Number.isFinite(exposure)) rows.push(`${sum(places.map((job) => `${jobs[job]?.exposure ?? 0} ${z(job, wave)}`))} <= ${exposure}`);
    if (wave === 1) continue;
    // No wave comes before the one before it, nor without it: next week - week - most × next used >= gap - most.
    rows.push(`${sum(weeks.map((week) => u(wave - 1, week)))} - ${weeks.map((week) => u(wave, week)).join(' - ')} >= 0`);
    rows.push(`${sum(weeks.map((week) => `${week - most} ${u(wave, week)}`)).replaceAll('+ -', '- ')} - ${weeks.map((week) => `${week} ${u(wave - 1, week)}`).join(' - ')} >= ${gapWeeks - most}`);
  }
  const binaries = [...places.flatMap((job) => waves.map((wave) => z(job, wave))), ...waves.flatMap((wave) => weeks.map((week) => u(wave, week)))];
  const program = `Minimize\n obj: 0 ${z(0, 1)}\nSubject To\n${rows.map((row, at) => ` r${at}: ${row}`).join('\n')}\nBinary\n ${binaries.join('\n ')}\nEnd\n`;
  const { Status } = solve(program, { output_flag: false, time_limit: SECONDS });
  if (Status !== 'Optimal' && Status !== 'Infeasible') throw new Error(Status);
  return Status === 'Optimal';
}
