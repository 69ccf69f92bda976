import type { Problem } from '../../models/problem/problem';
import { param, type MessagesOf } from './message';

const row = (problem: Problem): string => `Row ${param(problem, 'row', '?')} is left out`;
const name = (problem: Problem): string => param(problem, 'name', 'the item');
const got = (problem: Problem): string => `"${param(problem, 'got', '?')}"`;

export const waveMessages: MessagesOf<'waves'> = {
  'waves.table-foreign': (problem) => `This is not the table of the export "Migration waves": it lacks the columns ${param(problem, 'missing', 'that it needs')}; edit wave-items.csv and keep its first row.`,
  'waves.item-unknown': (problem) => `${row(problem)}: nothing in the plan has the id "${param(problem, 'id', '?')}"; keep the ids of the export.`,
  'waves.item-twice': (problem) => `${row(problem)}: "${param(problem, 'id', '?')}" stands in row ${param(problem, 'before', '?')} already; keep one of them.`,
  'waves.lock-unknown': (problem) => `${row(problem)}: the column locked of ${name(problem)} says ${got(problem)}; it knows week, day, wave, or nothing.`,
  'waves.lock-unfit': (problem) => `${row(problem)}: ${name(problem)} cannot be locked to a wave; it moves before all sites, or with the site that the plan names.`,
  'waves.date-invalid': (problem) => `${row(problem)}: ${got(problem)} is no date; write it as 2027-06-30.`,
  'waves.date-ambiguous': (problem) => `${row(problem)}: ${got(problem)} can mean ${param(problem, 'one', 'one day')} or ${param(problem, 'other', 'another')}, and no other row tells which; write it as 2027-06-30.`,
  'waves.date-early': (problem) => `${row(problem)}: ${param(problem, 'got', 'the date')} lies before the earliest start, ${param(problem, 'limit', 'of the plan')}.`,
  'waves.date-late': (problem) => `${row(problem)}: ${param(problem, 'got', 'the date')} lies after the latest end, ${param(problem, 'limit', 'of the plan')}.`,
  'waves.date-foreign': (problem) => `${row(problem)}: ${name(problem)} has no date of its own; move its site, or lock it to a wave.`,
  'waves.wave-unknown': (problem) => `${row(problem)}: ${got(problem)} is no wave that moves sites; the first one is ${param(problem, 'first', 'after the tests')}.`,
  'waves.row-contradicts': (problem) => `${row(problem)}: two cells of ${name(problem)} ask for different things: ${param(problem, 'one', 'one')} and ${param(problem, 'other', 'another')}; change one of them.`,
  'waves.reason-alone': (problem) => `${row(problem)}: ${name(problem)} has a reason but no lock; write week, day or wave into the column locked.`,
  'waves.option-unknown': (problem) => `${param(problem, 'option', 'The option')} does not know ${got(problem)}; it knows ${param(problem, 'known', 'nothing here')}.`,
};
