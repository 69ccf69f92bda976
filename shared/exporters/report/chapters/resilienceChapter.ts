import { heading, table, text, type Block } from '../../../blocks/block';
import { moneyText, numberText, toldValue } from '../../viewer/figureText';
import type { ReportContext } from '../reportContext';
import { REPORT_WORDS } from '../words';

const words = REPORT_WORDS.resilience;

const told = (value: number, unit: string): string => {
  const { value: shown, unit: shownUnit } = toldValue(value, unit);
  return `${shown} ${shownUnit}`.trim();
};

interface SaidObjective {
  readonly label: string;
  readonly target: string;
  readonly achieved: string;
  readonly met: boolean;
}

export const saidObjectives = ({ report }: ReportContext): readonly SaidObjective[] =>
  report.summary.resilience.objectives.map(({ id, target, achieved, unit, met }) => ({ label: report.figures[`resilience.objectives.${id}`]?.label ?? id, target: told(target, unit), achieved: told(achieved, unit), met }));

export const expectedWords = ({ report }: ReportContext): string =>
  REPORT_WORDS.withstands.downtime(numberText(report.summary.resilience.expectedDowntimeHoursPerYear), toldValue(report.summary.resilience.availability, 'share').value);

/** Objectives, every failure with what is done about it, and what keeps each site at work without its line. */
export function resilienceChapter(context: ReportContext): readonly Block[] {
  const { report } = context;
  const minutes = (value: number): string => REPORT_WORDS.situation.minutes(numberText(Math.round(value)));
  return [
    heading(2, words.title),
    text(expectedWords(context)),
    ...table([words.objective, words.target, words.achieved, words.state], saidObjectives(context).map(({ label, target, achieved, met }) => [label, target, achieved, met ? words.met : words.missed]), [1, 2]),
    heading(3, words.failures),
    ...table(
      [words.failure, words.perYear, words.back, words.lost, words.hit, words.response, words.loss],
      report.scenarios.map((row) => [row.title, numberText(row.frequencyPerYear), minutes(row.recoveryMinutes), minutes(row.dataLossMinutes), row.hit, row.response, moneyText(row.lossPerYear, report.summary.cost.currency)]),
      [1, 2, 3, 6],
    ),
    heading(3, words.lines),
    ...table(
      [words.site, words.link, words.redundancy, words.buffer, words.edge],
      report.lines.map((row) => [row.name, row.link, row.redundancy, REPORT_WORDS.situation.hours(numberText(row.bufferHours)), row.edgeNeeded ? (row.edgeProduct ?? words.needed) : REPORT_WORDS.none]),
    ),
  ];
}
