import type { Problem } from '../../models/problem/problem';
import { param, type MessagesOf } from './message';

const fileOf = (problem: Problem): string => param(problem, 'name', 'Die Kalenderdatei');

export const calendarMessagesDe: MessagesOf<'calendar'> = {
  'calendar.country-unknown': (problem) => `Für ${param(problem, 'got', 'dieses Land')} sind keine Feiertage bekannt; prüfen Sie das Land des Standorts (zwei Buchstaben) oder tragen Sie die freien Tage von Hand ein.`,
  'calendar.years-unfit': (problem) => `Für ${param(problem, 'got', 'diese Jahre')} lassen sich keine Feiertage nachschlagen; nennen Sie ein erstes und ein letztes Jahr zwischen ${param(problem, 'earliest', 'dem ersten')} und ${param(problem, 'latest', 'dem letzten')}, höchstens ${param(problem, 'most', 'einige')}.`,
  'calendar.file-malformed': (problem) => `${fileOf(problem)} ist als Kalender nicht lesbar (${param(problem, 'reason', 'kein iCalendar')}); exportieren Sie sie erneut als iCalendar.`,
  'calendar.file-too-large': (problem) => `${fileOf(problem)} ist für einen Kalender zu groß (${param(problem, 'found', 'zu viel')}, höchstens ${param(problem, 'allowed', 'die Grenze')}); exportieren Sie einen kürzeren Zeitraum oder weniger Einträge.`,
  'calendar.file-empty': (problem) => `${fileOf(problem)} enthält keinen Eintrag zwischen ${param(problem, 'from', 'dem ersten Tag des Plans')} und ${param(problem, 'to', 'seinem letzten')}; prüfen Sie, ob es der richtige Kalender ist.`,
};
