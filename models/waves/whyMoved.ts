import type { Plan } from '../document/schema/plan';
import type { Constraint } from '../report/waveConstraint';
import { conflictSet } from './conflictSet';
import type { Grouping } from './group/moveGroups';
import { heldTo, type KeptAgreement } from './keepAgreed';
import type { WaveQuestion } from './poseWaves';
import { EFFORTS, POSING } from './efforts';
import type { Effort } from './solve/effort';
import { tryWaves } from './solve/solveWaves';

/** An agreed week of other sites, as something that somebody could give way in. */
interface OtherWeek {
  readonly place: number;
  readonly week: number;
  readonly label: string;
}

type Reason = Constraint | OtherWeek;

/** Parts of the calendar, told apart from limits: whether a week is open needs no search for an order. */
const OF_THE_CALENDAR: readonly Constraint['kind'][] = ['blackout', 'latest-end', 'date-lock'];

/** Where no name can be told. */
const NOT_OPEN = 'no cutover can begin in that week';
const NO_ROOM = 'the limits and the weeks of other sites together';
const NOT_LOOKED_FOR = 'the limits, the calendar or the weeks of other sites (among so many moves it was not looked for which)';

/**
 * Why a group cannot stay in its agreed week: the entries of its calendar that close the week, else a smallest set of
 * limits and agreed weeks of other sites that leave no room in it.
 * @param given constraints that the schedule shown leaves out, by id
 * @param effort shared by all moves of a plan: once it is spent the kind of reason is told, not looked for further
 * @returns names, at least one
 */
export function whyMoved(plan: Plan, { groups }: Grouping, question: WaveQuestion, given: ReadonlySet<string>, { kept, freed }: KeptAgreement, place: number, effort: Effort): readonly string[] {
  const week = freed.get(place) ?? 0;
  const constraints = question.constraints.filter(({ id }) => !given.has(id));
  const without = (some: readonly Constraint[], stay: readonly Reason[]): ReadonlySet<string> => new Set([...given, ...some.filter((each) => !stay.includes(each)).map(({ id }) => id)]);
  const ofCalendar = constraints.filter(({ kind }) => OF_THE_CALENDAR.includes(kind));
  const isOpen = (stay: readonly Constraint[]): boolean => {
    effort.spend(groups.length * POSING);
    return Number.isFinite(question.tryOut(without(ofCalendar, stay)).jobs[place]?.risk[week] ?? Number.POSITIVE_INFINITY);
  };
  const named = (reasons: readonly Reason[], otherwise: string): readonly string[] => (effort.isLeft() && reasons.length > 0 ? reasons.map(({ label }) => label) : [otherwise]);
  if (!effort.isLeft()) return [NOT_LOOKED_FOR];
  if (!isOpen(ofCalendar)) return named(conflictSet(ofCalendar, isOpen, effort.isLeft), NOT_OPEN);
  const limits = constraints.filter(({ kind }) => !OF_THE_CALENDAR.includes(kind));
  const nameOf = (id: string): string => plan.sites.find((site) => site.id === id)?.name ?? id;
  const others = [...kept].map(([other, at]): OtherWeek => {
    const siteIds = groups[other]?.siteIds ?? [];
    const date = plan.migration.agreed?.find(({ siteId }) => siteIds.includes(siteId))?.date ?? '';
    return { place: other, week: at, label: `${siteIds.map(nameOf).join(', ')} agreed for the week of ${date}` };
  });
  const hasRoom = (stay: readonly Reason[]): boolean => {
    const { jobs, rules } = question.tryOut(without(limits, stay));
    effort.spend(jobs.length * POSING);
    const held = new Map<number, number>([[place, week], ...stay.flatMap((each) => ('place' in each ? [[each.place, each.week] as const] : []))]);
    return tryWaves(jobs.map((job, at) => heldTo(job, held.get(at))), rules, effort.part(EFFORTS.try)) === 'found';
  };
  return named(conflictSet<Reason>([...limits, ...others], hasRoom, effort.isLeft), NO_ROOM);
}
