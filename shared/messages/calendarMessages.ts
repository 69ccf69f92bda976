import type { Problem } from '../../models/problem/problem';
import { param, type MessagesOf } from './message';

const fileOf = (problem: Problem): string => param(problem, 'name', 'The calendar file');

export const calendarMessages: MessagesOf<'calendar'> = {
  'calendar.country-unknown': (problem) => `No public holidays are known for ${param(problem, 'got', 'this country')}; check the two-letter country of the site, or enter its days off by hand.`,
  'calendar.years-unfit': (problem) => `Holidays cannot be looked up for ${param(problem, 'got', 'these years')}; name a first and a last year between ${param(problem, 'earliest', 'the first')} and ${param(problem, 'latest', 'the last')}, at most ${param(problem, 'most', 'some')} of them.`,
  'calendar.file-malformed': (problem) => `${fileOf(problem)} cannot be read as a calendar (${param(problem, 'reason', 'it is not iCalendar')}); export it once more as iCalendar.`,
  'calendar.file-too-large': (problem) => `${fileOf(problem)} is too large for a calendar (${param(problem, 'found', 'too much')}, at most ${param(problem, 'allowed', 'the limit')}); export a shorter time or fewer entries.`,
  'calendar.file-empty': (problem) => `${fileOf(problem)} holds no entry between ${param(problem, 'from', 'the first day of the plan')} and ${param(problem, 'to', 'its last')}; check that it is the right calendar.`,
};
