import type { Assumptions } from '../assumptions/register';
import { MINUTES_PER_HOUR, MS_PER_MINUTE } from '../demand/calendarUnits';
import type { Plan } from '../document';
import type { Figure } from '../figure/figure';
import { exact, link } from '../figure/figureInputs';
import type { MigrationPlan } from '../report/migrationPlan';
import type { WaveRow } from '../report/report';
import { instantText } from '../waves/calendarDays';
import { announcementsOf } from './announcements';
import { checkSite, planSite, type SitePlan } from './checkSite';
import type { CutoverDesign } from './cutoverDesign';
import { fallbackSheet } from './fallback';
import { gatesOf } from './gates';
import type { CutoverPack, PackStep, RaciRow, RollbackStep, SitePack } from './pack';
import { STEP_KINDS, STEP_ORDER } from './steps/stepKinds';
import { siteWorks } from './work/siteWorks';
import { wallText } from './wallText';

export interface CutoverQuestion {
  readonly plan: Plan;
  readonly assumptions: Assumptions;
  readonly waves: readonly WaveRow[];
  readonly migration: MigrationPlan;
  readonly design: CutoverDesign;
}

/**
 * The runbook of one wave: every step of each of its sites with hours, owner and criterion, gates, the way back, work by hand, who
 * answers for what and who is told when. Null for a wave that moves no site.
 * @example Zaragoza, window from Saturday 06:00: users in after some 18 of the 21.2 hours kept, point of no return on Sunday 20:00
 */
export function cutoverPack({ plan, assumptions, waves, migration, design }: CutoverQuestion, wave: number): CutoverPack | null {
  const row = waves.find(({ number }) => number === wave);
  const sites = siteWorks(plan, assumptions, migration, wave).map((work) => planSite(work, assumptions));
  if (row === undefined || sites.length === 0) return null;
  const packs = sites.map(packOf);
  const kinds = new Set(sites.flatMap(({ steps }) => steps.map(({ kind }) => kind)));
  return {
    wave,
    title: row.title,
    sites: packs.map(({ site }) => site),
    gates: gatesOf({ plan, design, sites }, assumptions),
    announcements: announcementsOf(sites, assumptions),
    raci: STEP_ORDER.filter((kind) => kinds.has(kind)).map((kind): RaciRow => {
      const { title, responsible, accountable, consulted, informed } = STEP_KINDS[kind];
      return { kind, title, responsible, accountable, consulted, informed };
    }),
    findings: sites.flatMap((site) => checkSite(plan, site)),
    figures: Object.fromEntries(packs.flatMap(({ figures }) => figures.map((figure) => [figure.id, figure] as const))),
  };
}

function packOf(planned: SitePlan): { readonly site: SitePack; readonly figures: readonly Figure[] } {
  const { work, back, decided, opened } = planned;
  const { site, cutover } = work;
  const start = Date.parse(cutover.start);
  const local = (ms: number): string => wallText(site.timeZone, ms);
  const times = (from: number, to: number) => ({ start: instantText(from), end: instantText(to), localStart: local(from), localEnd: local(to) });
  const figures: Figure[] = [];
  const figureOf = (kind: string, title: string, minutes: number, { formula, inputs }: Pick<Figure, 'formula' | 'inputs'>): string => {
    const id = `cutover.${site.id}.${kind}`;
    figures.push({ id, label: `${title}: ${site.name}`, value: minutes, unit: 'minutes', formula: `${formula}, rounded up to five minutes`, inputs });
    return id;
  };
  const steps = planned.steps.map(({ kind, from, to, minutes, after, length }): PackStep => {
    const { title, workstream, phase, responsible, criterion, items } = STEP_KINDS[kind];
    return { id: `${site.id}.${kind}`, kind, title, workstream, phase, ...times(from, to), minutes, after: after.map((each) => `${site.id}.${each}`), items: items?.(work) ?? [], owner: responsible, criterion: criterion(work), figureId: figureOf(kind, title, minutes, length) };
  });
  const rollback = back.steps.map(({ kind, from, to, minutes, length }): RollbackStep => ({ id: `${site.id}.${kind.id}`, title: kind.title, owner: kind.owner, criterion: kind.criterion, ...times(from, to), minutes, figureId: figureOf(`back.${kind.id}`, kind.title, minutes, length) }));
  const fallback = fallbackSheet(work);
  const minutes = (opened - start) / MS_PER_MINUTE;
  const minutesFigureId = `cutover.${site.id}.minutes`;
  figures.push({
    id: minutesFigureId,
    label: `From the start of the window until users are in: ${site.name}`,
    value: minutes,
    unit: 'minutes',
    formula: 'end of “Let users in” − start of the window; each step begins when all that it waits for is done',
    inputs: steps.filter(({ phase }) => phase === 'window').map(({ figureId, title, minutes: takes }) => link(figureId, title, takes, 'minutes')),
  });
  return {
    site: {
      siteId: site.id,
      name: site.name,
      timeZone: site.timeZone,
      start: instantText(start),
      localStart: local(start),
      windowEnd: instantText(back.windowEnd),
      localWindowEnd: local(back.windowEnd),
      decided: instantText(decided),
      localDecided: local(decided),
      opened: instantText(opened),
      localOpened: local(opened),
      pointOfNoReturn: instantText(back.pointOfNoReturn),
      localPointOfNoReturn: local(back.pointOfNoReturn),
      minutes,
      minutesFigureId,
      plannedMinutes: exact(cutover.hours * MINUTES_PER_HOUR),
      steps: [...steps].sort((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1)),
      rollback,
      fallback: fallback.sheet,
    },
    figures: [...figures, ...fallback.figures],
  };
}
