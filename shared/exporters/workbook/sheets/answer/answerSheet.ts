import { blank, engineFigure, text, unit } from '../../cellContent';
import type { SheetModel } from '../../sheetModel';
import type { WorkbookContext } from '../../workbookContext';
import { answerFacts } from './answerFacts';
import { ROWS_ABOVE, scenarioFact } from './answerLink';

const VALUE_WIDTH = 22;

/** The numbers of the exported answer, and those of its scenarios, that stay as they are whatever is changed in the workbook: the checks compare with them. */
export function answerSheet(context: WorkbookContext): SheetModel {
  const { scenarios } = context;
  return {
    name: 'Answer',
    widths: [52, 20, VALUE_WIDTH, ...scenarios.map(() => VALUE_WIDTH)],
    frozenRows: ROWS_ABOVE,
    filter: null,
    rows: [
      [text('The answer as it was exported', 'title')],
      [text('Worked out by Plantwright. Changing a cell here changes no plan.', 'label')],
      [text('Figure', 'header'), text('Unit', 'header'), text('Base plan', 'headerRight'), ...scenarios.map(({ name }) => text(name, 'headerRight'))],
      ...answerFacts(context).map(({ key, label, value, format, unit: unitOfValue }) => [
        text(label, 'label'),
        unit(unitOfValue),
        engineFigure(value, format),
        ...scenarios.map((_, at) => {
          const other = scenarioFact(context, key, at + 1);
          return other === null ? blank : engineFigure(other, format);
        }),
      ]),
    ],
  };
}
