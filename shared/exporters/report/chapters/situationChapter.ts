import { heading, table, type Block } from '../../../blocks/block';
import { numberText } from '../../viewer/figureText';
import type { ReportContext } from '../reportContext';
import { REPORT_WORDS } from '../words';

const words = REPORT_WORDS.situation;

/** What the design was made for, as the plan says it. */
export function situationChapter({ plan }: ReportContext): readonly Block[] {
  const nameOf = new Map([...plan.systems, ...plan.workloads].map(({ id, name }) => [id, name]));
  return [
    heading(2, words.title),
    heading(3, words.sites),
    ...table(
      [words.site, words.place, words.kind, words.users, words.shifts, words.line, words.alone],
      plan.sites.map(({ name, place, kind, users, shifts, wan, surviveHoursWithoutWan }) => [
        name,
        `${place.city}, ${place.country}`,
        kind,
        numberText(users.reduce((sum, { named }) => sum + named, 0)),
        shifts.map((shift) => shift.name).join(', '),
        words.mbps(wan.downMbps, wan.upMbps),
        words.hours(numberText(surviveHoursWithoutWan)),
      ]),
      [3],
    ),
    heading(3, words.workloads),
    ...table(
      [words.workload, words.criticality, words.rto, words.rpo, words.sites],
      plan.workloads.map(({ name, criticality, rtoMinutes, rpoMinutes, siteIds }) => [name, criticality, words.minutes(numberText(rtoMinutes)), words.minutes(numberText(rpoMinutes)), String(siteIds.length)]),
      [2, 3, 4],
    ),
    heading(3, words.flows),
    ...table(
      [words.flow, words.from, words.to, words.mode, words.rate, words.criticality],
      plan.integrations.map(({ name, from, to, mode, ratePerHour, criticality }) => [name, nameOf.get(from) ?? from, nameOf.get(to) ?? to, mode, numberText(ratePerHour), criticality]),
      [4],
    ),
  ];
}
