import { assumptionsOf } from '../../../../models/assumptions/register';
import { rehearsalsOf, type Rehearsal } from '../../../../models/cutover/rehearsals';
import { HOURS_PER_DAY, MS_PER_HOUR } from '../../../../models/demand/calendarUnits';
import type { Plan } from '../../../../models/document';
import type { Cutover } from '../../../../models/report/migrationPlan';
import type { WaveRow } from '../../../../models/report/report';
import { crewsOf } from '../../../../models/waves/crewsOf';
import type { PlannedWaves } from '../../../../models/waves/planWaves';
import { calendarUid } from './projectCalendars';
import { projectTime } from './projectTime';

/** UIDs of waves are their numbers; those of sites follow their order in the plan. */
const FIRST_SITE_UID = 10_000;
/** Rehearsals have room of their own: up to so many a site. */
const REHEARSALS = { first: 1_000_000, perSite: 100 } as const;
const [FIXED_DURATION, FINISH_TO_START, MUST_START_ON, HOURS] = [1, 1, 2, 5] as const;

type Task = Readonly<Record<string, unknown>>;

interface ProjectParts {
  readonly tasks: readonly Task[];
  readonly resources: readonly object[];
  readonly assignments: readonly object[];
  readonly start: string;
  readonly finish: string;
}

const wall = (local: string): number => Date.parse(`${local}Z`);
const link = (uid: number): object => ({ PredecessorUID: uid, Type: FINISH_TO_START, CrossProject: 0, LinkLag: 0 });

/**
 * Waves as summaries in the order of the report, each after the one before; cutovers below them, each with its point of no return as a milestone. Rehearsals
 * stand behind all waves, because one may lie before the wave before its own has ended, and a summary begins with what is below it.
 */
export function projectTasks(plan: Plan, { waves, migration }: PlannedWaves): ProjectParts {
  const placeOf = new Map(plan.sites.map(({ id }, place) => [id, place]));
  const uidOf = (siteId: string): number => FIRST_SITE_UID + (placeOf.get(siteId) ?? 0) * 2;
  const waveOf = new Map(migration.cutovers.map(({ siteId, wave }) => [siteId, wave]));
  const rehearsals = rehearsalsOf(plan, assumptionsOf(plan), migration);
  const rehearsalUid = ({ siteId, number }: Rehearsal): number => REHEARSALS.first + (placeOf.get(siteId) ?? 0) * REHEARSALS.perSite + number;
  const nameOf = (id: string): string => plan.sites.find((site) => site.id === id)?.name ?? id;
  const tasks: Task[] = [];
  const assignments: object[] = [];
  const crews = crewsOf(migration.cutovers);
  const add = (task: Task): void => void tasks.push({ ...task, ID: tasks.length + 1 });
  for (const wave of waves) {
    const cutovers = migration.cutovers.filter((cutover) => cutover.wave === wave.number);
    const span = cutovers.length === 0 ? daysOf(wave) : wholeOf(cutovers);
    add(taskOf({ uid: wave.number, name: wave.title, wbs: String(wave.number), level: 1, ...span, summary: cutovers.length > 0, notes: wave.gates.map((gate) => `Gate: ${gate}`).join('\n'), links: wave.number > 1 ? [link(wave.number - 1)] : [] }));
    for (const [place, cutover] of cutovers.entries()) {
      const before = (plan.migration.after ?? []).filter(({ siteId, afterSiteId }) => siteId === cutover.siteId && (waveOf.get(afterSiteId) ?? wave.number) < wave.number);
      const name = nameOf(cutover.siteId);
      const rehearsed = rehearsals.filter(({ siteId }) => siteId === cutover.siteId).map((each) => link(rehearsalUid(each)));
      const wbs = `${wave.number}.${place * 2 + 1}`;
      const uid = uidOf(cutover.siteId);
      add({ ...taskOf({ uid, name: `Cutover of ${name}`, wbs, level: 2, ...spanOf(cutover), summary: false, notes: notesOf(cutover), links: [...before.map(({ afterSiteId }) => link(uidOf(afterSiteId))), ...rehearsed], calendar: calendarUid(placeOf.get(cutover.siteId) ?? 0) }) });
      const last = wall(cutover.localPointOfNoReturn);
      add(taskOf({ uid: uid + 1, name: `Point of no return of ${name}`, wbs: `${wave.number}.${place * 2 + 2}`, level: 2, from: last, to: last, summary: false, notes: '', links: [] }));
      assignments.push({ UID: assignments.length + 1, TaskUID: uid, ResourceUID: crews.get(cutover.siteId) ?? 1, Units: 1 });
    }
  }
  for (const [place, each] of rehearsals.entries()) {
    add(taskOf({ uid: rehearsalUid(each), name: `Rehearsal ${String(each.number)} of ${nameOf(each.siteId)}`, wbs: String(waves.length + place + 1), level: 1, from: wall(each.localStart), to: wall(each.localEnd), summary: false, notes: `Site ${each.siteId}, wave ${String(each.wave)}. As long as the cutover; nothing stands still for it.`, links: [] }));
  }
  const resources = Array.from({ length: Math.max(0, ...crews.values()) }, (_, place) => ({ UID: place + 1, ID: place + 1, Name: `Crew ${place + 1}`, Type: 1, IsNull: 0, MaxUnits: 1 }));
  const starts = tasks.map(({ Start }) => String(Start)).sort();
  const ends = tasks.map(({ Finish }) => String(Finish)).sort();
  return { tasks, resources, assignments, start: starts[0] ?? `${plan.company.startDate}T00:00:00`, finish: ends.at(-1) ?? `${plan.company.startDate}T00:00:00` };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const spanOf = ({ localStart, localEnd }: Cutover): Span => ({ from: wall(localStart), to: wall(localEnd) });

/** Project rolls summaries up from what is below them, their milestones included. */
const wholeOf = (cutovers: readonly Cutover[]): Span => ({
  from: Math.min(...cutovers.map(({ localStart }) => wall(localStart))),
  to: Math.max(...cutovers.flatMap(({ localEnd, localPointOfNoReturn }) => [wall(localEnd), wall(localPointOfNoReturn)])),
});

const daysOf = ({ start, end }: WaveRow): Span => ({ from: wall(`${start}T00:00:00`), to: wall(`${end}T00:00:00`) + HOURS_PER_DAY * MS_PER_HOUR });

const notesOf = ({ siteId, hours, transferHours, rollbackHours, start }: Cutover): string => `Site ${siteId}. Begins at ${start} and takes ${Math.ceil(hours)} h. Data travel ${transferHours.toFixed(1)} h. ${rollbackHours} h are kept for the way back.`;

interface TaskInput {
  readonly uid: number;
  readonly name: string;
  readonly wbs: string;
  readonly level: number;
  readonly from: number;
  readonly to: number;
  readonly summary: boolean;
  readonly notes: string;
  readonly links: readonly object[];
  readonly calendar?: number;
}

/** Elements in the order of the schema. */
function taskOf({ uid, name, wbs, level, from, to, summary, notes, links, calendar }: TaskInput): Task {
  return {
    UID: uid,
    ID: 0,
    Name: name,
    Active: 1,
    Manual: 0,
    Type: FIXED_DURATION,
    IsNull: 0,
    WBS: wbs,
    OutlineNumber: wbs,
    OutlineLevel: level,
    Start: projectTime(from),
    Finish: projectTime(to),
    Duration: `PT${(to - from) / MS_PER_HOUR}H0M0S`,
    DurationFormat: HOURS,
    Milestone: to === from ? 1 : 0,
    Summary: summary ? 1 : 0,
    ...(summary ? {} : { ConstraintType: MUST_START_ON }),
    ...(calendar === undefined ? {} : { CalendarUID: calendar }),
    ...(summary ? {} : { ConstraintDate: projectTime(from) }),
    ...(notes === '' ? {} : { Notes: notes }),
    ...(links.length > 0 ? { PredecessorLink: links } : {}),
  };
}
