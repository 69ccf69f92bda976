import type { Plan } from '../../document/schema/plan';
import type { WaveRow } from '../../report/report';
import { listed } from '../../rules/planFacts';
import { daysFromMonthTurn } from '../../waves/calendarDays';
import type { ReleaseReason } from '../governance';
import { inSeason } from '../../waves/calendar/walls';

export interface DayReason extends ReleaseReason {
  /** A blocked day takes no release at all; a narrowed one only by exception. */
  readonly blocks: boolean;
}

/**
 * What the calendars say about a release on these days. All sites share one ERP, so that a freeze of one site binds all.
 * Hard freezes, the turn of the month, cutovers and days before go-live block; soft freezes, peaks and shutdowns (nobody
 * is there to accept) narrow.
 */
export function dayReasons(plan: Plan, cutovers: readonly WaveRow[], liveFrom: string, days: readonly string[]): readonly DayReason[] {
  const [first = ''] = days;
  const last = days.at(-1) ?? first;
  const { changeFreezes, shutdowns, peaks, monthEnd } = plan.calendars;
  const overlaps = ({ from, to }: { readonly from: string; readonly to: string }): boolean => from <= last && to >= first;
  const at = (siteIds: readonly string[]): string => (siteIds.length === 0 ? 'all sites' : listed(siteIds.map((id) => plan.sites.find((site) => site.id === id)?.name ?? id)));
  const whereOf = (siteIds: readonly string[]): string => (siteIds.length === 1 ? `/sites/${siteIds[0] ?? ''}` : '/company');
  if (first < liveFrom) return [{ id: 'before-go-live', text: `before the first site is live on ${liveFrom}`, where: '', blocks: true }];
  return [
    ...(monthEnd.days > 0 && days.some((day) => daysFromMonthTurn(day) < monthEnd.days) ? [{ id: 'month-end', text: `month-end close (${monthEnd.days} days)`, where: '/company', blocks: true }] : []),
    ...changeFreezes.filter(overlaps).map(({ id, name, siteIds, hard }) => ({ id: `freeze.${id}`, text: `${hard ? '' : 'soft '}change freeze “${name}” at ${at(siteIds)}`, where: whereOf(siteIds), blocks: hard })),
    ...cutovers.filter(({ start, end }) => overlaps({ from: start, to: end })).map((wave) => ({ id: `wave.${wave.number}`, text: `migration wave ${wave.number}, “${wave.title}”`, where: '', blocks: true })),
    ...peaks.filter((peak) => days.some((day) => inSeason(day.slice(5), peak.from, peak.to))).map(({ id, name, siteIds }) => ({ id: `peak.${id}`, text: `peak “${name}” at ${at(siteIds)}`, where: whereOf(siteIds), blocks: false })),
    ...shutdowns.filter(overlaps).map(({ id, name, siteIds }) => ({ id: `shutdown.${id}`, text: `shutdown “${name}”: nobody accepts the release at ${at(siteIds)}`, where: whereOf(siteIds), blocks: false })),
  ];
}
