import { type CellContent, link } from '../../cellContent';
import type { WorkbookContext } from '../../workbookContext';
import { answerFacts } from './answerFacts';

/** Title, a sentence and the names of the columns. */
export const ROWS_ABOVE = 3;
const VALUE_COLUMN = 'B';

/** A number of the exported answer, fetched from its sheet. */
export function answerLink(context: WorkbookContext, key: string): CellContent {
  const facts = answerFacts(context);
  const at = facts.findIndex((fact) => fact.key === key);
  const fact = facts[at];
  if (fact === undefined) throw new Error(`the answer has no ${key}`);
  return link(`Answer!$${VALUE_COLUMN}$${ROWS_ABOVE + 1 + at}`, fact.value, fact.format);
}
