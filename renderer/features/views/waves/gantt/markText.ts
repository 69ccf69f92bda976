import { formatDate } from '../../../../i18n';
import { dateOfInstant, dateOfTime, minuteOfTime } from '../../../../../models/waves/calendarDays';
import type { ClosedDays, GanttBar, Stretch } from '../../../../../shared/gantt/gantt';
import { wavesMessages as text } from '../messages';
import type { Mark } from './marks';

/** A moment of a wall clock as date and time. */
const momentText = (time: number): string => {
  const minute = minuteOfTime(time);
  return text.moment(formatDate(dateOfInstant(minute)), minute.slice('YYYY-MM-DDT'.length));
};

/** Whole days, the last one included. */
export function daysText({ from, to }: Stretch): string {
  const [first, last] = [from, to - 1].map((time) => formatDate(dateOfTime(time)));
  return first === last ? (first ?? '') : text.span(first ?? '', last ?? '');
}

export const closedText = (closed: ClosedDays): string => text.closed(text.blackouts[closed.kind], closed.name, daysText(closed), closed.hard);

export function barText(bar: GanttBar): string {
  const when = bar.parts.length === 0 ? daysText(bar) : text.span(momentText(bar.from), momentText(bar.to));
  return [text.wave(bar.wave, bar.name), text.kind(bar.kind), when, ...bar.locks.map((reason) => text.lockedBecause(reason))].join(' · ');
}

export const markText = (mark: Mark): string => (mark.kind === 'bar' ? barText(mark.bar) : closedText(mark.closed));
