import { moneyText, numberText, toldValue } from '../figureText';
import type { Content } from '../markup';
import { tableMarkup } from '../tableMarkup';
import type { Chapter, ViewerContext } from '../viewerContext';
import { VIEWER_WORDS } from '../words';

const words = VIEWER_WORDS.objectives;

export const objectivesChapter: Chapter = { id: 'objectives', title: words.title, content: (context) => [objectives(context), expected(context), failures(context)] };

function objectives({ report, figures }: ViewerContext): Content {
  return tableMarkup(
    words.caption,
    [
      { head: words.objective, cell: ({ id }) => report.figures[figureOf(id)]?.label ?? id },
      { head: words.target, numeric: true, cell: ({ target, unit }) => valueWithUnit(target, unit) },
      { head: words.achieved, numeric: true, cell: ({ id, achieved, unit }) => figures.why(figureOf(id), valueWithUnit(achieved, unit)) },
      { head: words.state, cell: ({ met }) => (met ? words.met : words.missed) },
    ],
    report.summary.resilience.objectives,
  );
}

function expected({ report, figures }: ViewerContext): Content {
  const { availability, expectedDowntimeHoursPerYear } = report.summary.resilience;
  return tableMarkup(
    words.expected,
    [
      { head: words.objective, cell: ({ label }) => label },
      { head: words.achieved, numeric: true, cell: ({ figureId, text }) => figures.why(figureId, text) },
    ],
    [
      { label: words.availability, figureId: 'resilience.availability', text: toldValue(availability, 'share').value },
      { label: words.downtime, figureId: 'resilience.expectedDowntimeHoursPerYear', text: `${numberText(expectedDowntimeHoursPerYear)} h` },
    ],
  );
}

function failures({ report, figures }: ViewerContext): Content {
  return tableMarkup(
    words.failures,
    [
      { head: words.failure, cell: ({ title }) => title },
      { head: words.perYear, numeric: true, cell: ({ frequencyPerYear }) => numberText(frequencyPerYear) },
      { head: words.recovery, numeric: true, cell: ({ recoveryMinutes }) => words.minutes(numberText(Math.round(recoveryMinutes))) },
      { head: words.dataLoss, numeric: true, cell: ({ dataLossMinutes }) => words.minutes(numberText(Math.round(dataLossMinutes))) },
      { head: words.hit, cell: ({ hit }) => hit },
      { head: words.loss, numeric: true, cell: ({ lossPerYear, figureId }) => figures.why(figureId, moneyText(lossPerYear, report.summary.cost.currency)) },
    ],
    report.scenarios,
  );
}

const figureOf = (objectiveId: string): string => `resilience.objectives.${objectiveId}`;

const valueWithUnit = (value: number, unit: string): string => {
  const told = toldValue(value, unit);
  return `${told.value} ${told.unit}`.trim();
};
