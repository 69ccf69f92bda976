import { basename } from 'node:path';
import { parsePlan, serializePlan, type Plan } from '../../../models/document';
import { movedSince } from '../../../models/waves/movedSince';
import type { PlannedWaves } from '../../../models/waves/planWaves';
import { tableText } from '../../../shared/files/tableText';
import { planFileName } from '../../../shared/files/planFileName';
import type { CliCommand, OptionValues } from '../command';
import { EXIT, type ExitCode } from '../exitCode';
import { loadPlan } from '../loadPlan';
import { reportProblems } from '../reportProblems';
import { takeCalendar } from '../takeCalendar';
import { takeWaveTable, type TakenFile } from '../takeWaveTable';
import type { Terminal } from '../terminal';
import { writeWaves } from '../writeWaves';

const CALENDAR = /^\uFEFF?BEGIN:VCALENDAR/i;
/** Where the plan's own name can be no file name. */
const NEUTRAL_NAME = 'waves.plantwright.json';

/** Plans the waves alone, and takes back an edited table of them or a calendar file. */
export const wavesCommand: CliCommand = {
  name: 'waves',
  summary: 'plan the migration waves, and take back an edited table of them or a calendar',
  options: [
    { flags: '--import <file>', description: 'an edited wave-items.csv of `export --to waves`, or an iCalendar file (.ics) of a plant, supplier or finance department' },
    { flags: '--dates <order>', description: 'with a table: day-first or month-first, where its dates leave that open' },
    { flags: '--kind <kind>', description: 'with a calendar: what its entries are; change-freeze when left out' },
    { flags: '--sites <ids>', description: 'with a calendar: sites that it concerns, with commas between; all when left out' },
    { flags: '--since <earlier plan>', description: 'an earlier version of the plan: names the sites that moved to another week since, and what the waves were worth' },
    { flags: '--out <folder>', description: 'folder for the plan with what was taken; without it nothing is written' },
    { flags: '--json', description: 'print waves, cutovers and what was taken as JSON' },
    { flags: '--strict', description: 'end with exit code 3 when a row or an entry was left out' },
  ],
  run: async (source, options, terminal) => {
    const loaded = await loadPlan(source, terminal);
    if (!loaded.ok) return refuse(loaded.problems, source, terminal);
    const { scheduleWaves } = await import('../../../models/scheduleWaves');
    const before = scheduleWaves(loaded.value);
    const earlier = options['since'];
    const known = typeof earlier === 'string' ? await loadPlan(earlier, terminal) : null;
    if (known !== null && !known.ok) return refuse(known.problems, '--since', terminal);
    const since = known === null ? undefined : scheduleWaves(known.value);
    const moved = (plan: Plan, now: PlannedWaves) => (since === undefined ? {} : { movedSince: movedSince(plan, since.migration, now.migration) });
    const path = options['import'];
    if (typeof path !== 'string') {
      terminal.out(options['json'] === true ? json({ ...before, ...moved(loaded.value, before) }) : writeWaves(loaded.value, before, since));
      return EXIT.fine;
    }
    const taken = await takeFile(loaded.value, before, path, options, terminal);
    if (taken === null) return EXIT.invalidInput;
    const after = scheduleWaves(taken.plan);
    terminal.out(options['json'] === true ? json({ ...after, ...moved(taken.plan, after), taken: { changes: taken.changes, same: taken.same, leftOut: taken.faults.length } }) : `${taken.lines.map((line) => `${line}\n`).join('')}\n${writeWaves(taken.plan, after, since ?? before)}`);
    reportProblems(taken.faults, path, terminal);
    terminal.err(`${String(taken.changes.length)} taken, ${String(taken.same)} as in the plan, ${String(taken.leftOut)} left out.\n`);
    const written = await writePlan(taken.plan, options, terminal);
    return written !== EXIT.fine ? written : options['strict'] === true && taken.leftOut > 0 ? EXIT.incomplete : EXIT.fine;
  },
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function takeFile(plan: Plan, before: PlannedWaves, path: string, options: OptionValues, terminal: Terminal): Promise<TakenFile | null> {
  const bytes = await terminal.read(path);
  if (!bytes.ok) return nothing(bytes.problems, path, terminal);
  const text = tableText(bytes.value);
  const taken = CALENDAR.test(text) ? await takeCalendar(plan, text, basename(path), options) : takeWaveTable(plan, before, text, options);
  return taken.ok ? taken.value : nothing(taken.problems, path, terminal);
}

async function writePlan(plan: Plan, { out }: OptionValues, terminal: Terminal): Promise<ExitCode> {
  if (typeof out !== 'string') return EXIT.fine;
  const text = serializePlan(plan);
  const sound = parsePlan(text);
  if (!sound.ok) return refuse(sound.problems, '--import', terminal);
  const named = planFileName(plan.name);
  const path = named.ok ? named.value : NEUTRAL_NAME;
  const written = await terminal.write(out, [{ path, bytes: new TextEncoder().encode(text) }]);
  if (!written.ok) return refuse(written.problems, '--out', terminal);
  terminal.err(`Written to ${path}.\n`);
  return EXIT.fine;
}

function refuse(problems: Parameters<typeof reportProblems>[0], place: string, terminal: Terminal): ExitCode {
  reportProblems(problems, place, terminal);
  return EXIT.invalidInput;
}

function nothing(problems: Parameters<typeof reportProblems>[0], place: string, terminal: Terminal): null {
  reportProblems(problems, place, terminal);
  return null;
}
