import loadHighs from 'highs';
import type { Job, WaveRules } from '../../../../../models/waves/solve/job';

const highs = loadHighs();

/** The best waves by a general solver for mixed integer programs: x = job in week, y = a wave begins in week. */
export async function solveByMilp(jobs: readonly Job[], rules: WaveRules): Promise<{ readonly lastWeek: number; readonly peakRisk: number } | null> {
  const { solve } = await highs;
  const first = solve(program(jobs, rules, 'last', []), { output_flag: false });
  if (first.Status !== 'Optimal') return null;
  const lastWeek = Math.round(first.ObjectiveValue);
  const second = solve(program(jobs, { ...rules, lastWeek }, 'peak', [`last <= ${lastWeek}`]), { output_flag: false });
  return { lastWeek, peakRisk: second.ObjectiveValue };
}

function program(jobs: readonly Job[], { crews, exposure, gapWeeks, pilot, lastWeek }: WaveRules, goal: 'last' | 'peak', extra: readonly string[]): string {
  const weeks = Array.from({ length: lastWeek + 1 }, (_, week) => week);
  const isOpen = (job: number, week: number): boolean => Number.isFinite(jobs[job]?.risk[week]);
  const x = (job: number, week: number): string => `x_${job}_${week}`;
  const sum = (terms: readonly string[]): string => terms.join(' + ');
  const openOf = (job: number): readonly number[] => weeks.filter((week) => isOpen(job, week));
  const rows: string[] = [...extra];
  for (const [at, job] of jobs.entries()) {
    const open = openOf(at);
    rows.push(open.length === 0 ? 'last <= -1' : `${sum(open.map((week) => x(at, week)))} = 1`);
    if (open.length > 0) rows.push(`${sum(open.map((week) => `${week} ${x(at, week)}`))} - last <= 0`);
    for (const week of open) rows.push(`${x(at, week)} - y_${week} <= 0`);
    for (const other of job.after) {
      const [mine, theirs] = [openOf(at), openOf(other)];
      rows.push(`${sum(theirs.map((week) => `${week} ${x(other, week)}`))} - ${mine.map((week) => `${week} ${x(at, week)}`).join(' - ')} <= 0`);
    }
  }
  for (const week of weeks) {
    const here = [...jobs.keys()].filter((job) => isOpen(job, week));
    if (here.length > 0) {
      rows.push(`${sum(here.map((job) => `${jobs[job]?.crews ?? 0} ${x(job, week)}`))} - ${crews} y_${week} <= 0`);
      if (Number.isFinite(exposure)) rows.push(`${sum(here.map((job) => `${jobs[job]?.exposure ?? 0} ${x(job, week)}`))} <= ${exposure}`);
      rows.push(`${sum(here.map((job) => `${jobs[job]?.risk[week] ?? 0} ${x(job, week)}`))} - peak <= 0`);
    }
    rows.push(`${sum(weeks.filter((other) => other >= week && other < week + gapWeeks).map((other) => `y_${other}`))} <= 1`);
    // Nobody moves before the pilot, nor with it.
    if (pilot !== null) {
      const before = openOf(pilot).filter((other) => other <= week - gapWeeks);
      for (const job of here) if (job !== pilot) rows.push(`${x(job, week)}${before.map((other) => ` - ${x(pilot, other)}`).join('')} <= 0`);
    }
  }
  const binaries = [...weeks.map((week) => `y_${week}`), ...[...jobs.keys()].flatMap((job) => openOf(job).map((week) => x(job, week)))];
  return `Minimize\n obj: ${goal}\nSubject To\n${rows.map((row, at) => ` r${at}: ${row}`).join('\n')}\nBounds\n last >= 0\n peak >= 0\nBinary\n ${binaries.join('\n ')}\nEnd\n`;
}
