import type { ComparedPlan, Comparison, ComparisonRow } from '../../../../models/scenarios/comparison';
import { describeProblem } from '../../../messages';
import { codeWord } from '../codeWord';
import { moneyText, toldValue } from '../figureText';
import { element, type Content } from '../markup';
import { tableMarkup } from '../tableMarkup';
import type { Chapter } from '../viewerContext';
import { VIEWER_WORDS } from '../words';

const words = VIEWER_WORDS.scenarios;

export const scenariosChapter: Chapter = {
  id: 'scenarios',
  title: words.title,
  content: ({ plan, stamp, comparison }) => {
    if (comparison === null) return element('p', {}, plan.scenarios.length === 0 ? words.none : words.ofScenario(stamp.scenario));
    if (!comparison.ok) return element('p', {}, words.failed(comparison.problems.map(describeProblem).join(' ')));
    const { columns } = comparison.value;
    return [sideBySide(comparison.value), ...columns.map((column) => bridge(column, comparison.value.currency))];
  },
};

function sideBySide({ columns, rows, currency }: Comparison): Content {
  return tableMarkup<ComparisonRow>(
    words.caption,
    [
      { head: words.measure, cell: ({ label }) => label },
      ...columns.map(({ name }, index) => ({
        head: name,
        numeric: true,
        cell: ({ values, differs, unit }: ComparisonRow) => {
          const text = valueText(values[index] ?? null, unit, currency);
          return differs[index] === true ? element('strong', {}, text) : text;
        },
      })),
    ],
    rows,
  );
}

function valueText(value: string | number | null, unit: string, currency: string): string {
  if (unit === 'money') return moneyText(value === null ? null : String(value), currency);
  if (value === null) return '–';
  if (unit === 'date' || unit === '') return codeWord(String(value));
  const told = toldValue(value, unit);
  return `${told.value} ${told.unit}`.trim();
}

function bridge({ name, bridge: steps }: ComparedPlan, currency: string): Content {
  if (!steps) return [];
  return tableMarkup(
    words.bridge(name),
    [
      { head: words.change, cell: ({ changes }) => changes.map(({ place, before, after }) => `${place}: ${before ?? '–'} → ${after ?? '–'}`).join('; ') || words.nothing },
      { head: words.difference, numeric: true, cell: ({ difference }) => moneyText(difference, currency) },
    ],
    steps.steps,
  );
}
