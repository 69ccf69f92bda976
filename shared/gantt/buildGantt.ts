import { MS_PER_DAY, MS_PER_HOUR } from '../../models/demand/calendarUnits';
import { assumptionsOf } from '../../models/assumptions/register';
import { rehearsalsOf, type Rehearsal } from '../../models/cutover/rehearsals';
import { wallTime } from '../../models/demand/zoneOffset';
import type { Plan } from '../../models/document';
import type { Cutover } from '../../models/report/migrationPlan';
import type { WaveRow } from '../../models/report/report';
import { crewsOf } from '../../models/waves/crewsOf';
import type { PlannedWaves } from '../../models/waves/planWaves';
import type { Gantt, GanttBar, GanttGrouping, GanttPart, GanttRow, Stretch } from './gantt';

/** Air at both ends of the drawing. */
const MARGIN = 7 * MS_PER_DAY;

type Words = (crew: number) => string;

/** The migration as rows of bars: one row for each wave, site or crew. Times are those of the clocks of each site. */
export function buildGantt(plan: Plan, { waves, migration }: PlannedWaves, grouping: GanttGrouping, crewName: Words): Gantt {
  const locks = locksOf(plan);
  const rehearsals = rehearsalsOf(plan, assumptionsOf(plan), migration);
  const bars = migration.cutovers.map((cutover) => ({ cutover, bar: barOf(plan, cutover, waves, locks, rehearsals.filter(({ siteId }) => siteId === cutover.siteId)) }));
  const rows = ROWS[grouping]({ plan, waves, bars, crewName });
  const all = rows.flatMap((row) => row.bars);
  const from = Math.min(...all.flatMap((bar) => [bar.from, ...bar.rehearsals.map((each) => each.from)]));
  const to = Math.max(...all.map((bar) => bar.to));
  return { grouping, rows, from: dayOf(from - MARGIN), to: dayOf(to + MARGIN) };
}

interface Drawn {
  readonly plan: Plan;
  readonly waves: readonly WaveRow[];
  readonly bars: readonly { readonly cutover: Cutover; readonly bar: GanttBar }[];
  readonly crewName: Words;
}

const ROWS: Readonly<Record<GanttGrouping, (drawn: Drawn) => readonly GanttRow[]>> = {
  wave: ({ waves, bars }) =>
    waves.map((wave) => {
      const own = bars.filter(({ bar }) => bar.wave === wave.number).map(({ bar }) => bar);
      const bar = own.length === 0 ? spanOf(wave) : joined(wave, own);
      return { id: `wave-${wave.number}`, name: `${wave.number} ${wave.title}`, bars: [bar], siteIds: bar.siteIds };
    }),
  site: ({ plan, bars }) => {
    const order = new Map(bars.map(({ cutover }, place) => [cutover.siteId, place]));
    const moving = plan.sites.filter(({ id }) => order.has(id)).sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    return moving.map(({ id, name }) => ({ id, name, bars: bars.filter(({ cutover }) => cutover.siteId === id).map(({ bar }) => bar), siteIds: [id] }));
  },
  crew: ({ bars, crewName }) => {
    const crews = crewsOf(bars.map(({ cutover }) => cutover));
    const rows = new Map<number, GanttBar[]>();
    for (const { cutover, bar } of bars) {
      const crew = crews.get(cutover.siteId) ?? 1;
      rows.set(crew, [...(rows.get(crew) ?? []), bar]);
    }
    return [...rows].sort(([a], [b]) => a - b).map(([crew, own]) => ({ id: `crew-${crew}`, name: crewName(crew), bars: own.sort((a, b) => a.from - b.from), siteIds: [] }));
  },
};

/** The parts of a cutover on the wall clock of its site; the way back is drawn where it begins at the latest planned end. */
function barOf(plan: Plan, cutover: Cutover, waves: readonly WaveRow[], locks: ReadonlyMap<string, readonly string[]>, rehearsals: readonly Rehearsal[]): GanttBar {
  const site = plan.sites.find(({ id }) => id === cutover.siteId);
  // Hours that really pass: a change of clocks moves what the wall shows behind it.
  const wall = (instant: string, hours: number): number => wallTime(site?.timeZone ?? 'UTC', Date.parse(instant) + hours * MS_PER_HOUR);
  const backHours = Math.ceil(cutover.rollbackHours);
  const [from, moved, end, back] = [wall(cutover.start, 0), wall(cutover.start, cutover.transferHours), wall(cutover.end, 0), wall(cutover.end, backHours)];
  const parts: GanttPart[] = [
    { kind: 'transfer', from, to: moved },
    { kind: 'steps', from: moved, to: end },
    { kind: 'reserve', from: end, to: back },
    { kind: 'spare', from: back, to: wall(cutover.pointOfNoReturn, backHours) },
  ];
  return {
    id: cutover.siteId,
    wave: cutover.wave,
    kind: waves.find(({ number }) => number === cutover.wave)?.kind ?? 'production',
    name: site?.name ?? cutover.siteId,
    siteIds: [cutover.siteId],
    from,
    to: back,
    parts: parts.filter((part) => part.to > part.from),
    rehearsals: rehearsals.map(({ localStart, localEnd }) => ({ from: Date.parse(`${localStart}Z`), to: Date.parse(`${localEnd}Z`) })),
    locks: locks.get(cutover.siteId) ?? [],
  };
}

function joined({ number, kind, title }: WaveRow, bars: readonly GanttBar[]): GanttBar {
  return {
    id: `wave-${number}`,
    wave: number,
    kind,
    name: title,
    siteIds: bars.flatMap(({ siteIds }) => siteIds),
    from: Math.min(...bars.map(({ from }) => from)),
    to: Math.max(...bars.map(({ to }) => to)),
    // Sites of one wave run side by side; the parts of the longest one tell what the night is made of.
    parts: [...bars].sort((a, b) => b.to - b.from - (a.to - a.from))[0]?.parts ?? [],
    rehearsals: bars.flatMap(({ rehearsals }) => rehearsals),
    locks: bars.flatMap(({ locks }) => locks),
  };
}

const spanOf = ({ number, kind, title, start, end }: WaveRow): GanttBar => ({ id: `wave-${number}`, wave: number, kind, name: title, siteIds: [], ...daysOf(start, end), parts: [], rehearsals: [], locks: [] });

const daysOf = (start: string, end: string): Stretch => ({ from: Date.parse(`${start}T00:00:00Z`), to: Date.parse(`${end}T00:00:00Z`) + MS_PER_DAY });

const dayOf = (time: number): number => Math.floor(time / MS_PER_DAY) * MS_PER_DAY;

/** By site, why it is locked; a lock without a reason counts with an empty one. */
function locksOf({ migration, systems }: Plan): ReadonlyMap<string, readonly string[]> {
  const housedAt = new Map(systems.map(({ id, siteId }) => [id, siteId]));
  const locks = new Map<string, string[]>();
  const add = (siteId: string, reason: string): void => void locks.set(siteId, [...(locks.get(siteId) ?? []), reason]);
  for (const { siteId, reason } of migration.dateLocks ?? []) add(siteId, reason);
  for (const { itemId, reason } of migration.locks) add(housedAt.get(itemId) ?? itemId, reason);
  return locks;
}
