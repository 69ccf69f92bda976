import { engineFigure, text, unit } from '../../cellContent';
import type { SheetModel } from '../../sheetModel';
import type { WorkbookContext } from '../../workbookContext';
import { answerFacts } from './answerFacts';
import { ROWS_ABOVE } from './answerLink';

/** The numbers of the exported answer that stay as they are whatever is changed in the workbook: the checks compare with them. */
export function answerSheet(context: WorkbookContext): SheetModel {
  return {
    name: 'Answer',
    widths: [52, 20, 20],
    frozenRows: ROWS_ABOVE,
    filter: null,
    rows: [
      [text('The answer as it was exported', 'title')],
      [text('Worked out by Plantwright. Changing a cell here changes no plan.', 'label')],
      [text('Figure', 'header'), text('Value', 'headerRight'), text('Unit', 'header')],
      ...answerFacts(context).map(({ label, value, format, unit: unitOfValue }) => [text(label, 'label'), engineFigure(value, format), unit(unitOfValue)]),
    ],
  };
}
