import { text } from '../cellContent';
import type { SheetModel } from '../sheetModel';
import type { WorkbookContext } from '../workbookContext';
import { costRows } from './summary/costRows';
import { findingRows } from './summary/findingRows';
import { legendRows } from './summary/legendRows';
import { objectiveRows } from './summary/objectiveRows';
import { planRows } from './summary/planRows';
import { reasonRows } from './summary/reasonRows';
import { recommendationRows } from './summary/recommendationRows';
import type { SummaryRow, SummarySection } from './summary/summarySection';

const SECTIONS: readonly SummarySection[] = [planRows, costRows, recommendationRows, objectiveRows, reasonRows, findingRows, legendRows];

/** The page for the reader in a hurry: what, how much, whether it holds, why. */
export function summarySheet(context: WorkbookContext): SheetModel {
  const title: SummaryRow = [text(context.plan.name, 'title')];
  const rows = SECTIONS.reduce<readonly SummaryRow[]>(
    (above, section) => [...above, [], ...section(context, above.length + 2)],
    [title],
  );
  return { name: 'Summary', widths: [30, 24, 18, 18, 92], frozenRows: 1, filter: null, rows };
}
