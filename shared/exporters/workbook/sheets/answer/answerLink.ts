import { columnLetter } from '../../columnLetter';
import { type CellContent, link } from '../../cellContent';
import { SCENARIO_NUMBER_NAME } from '../../references';
import type { WorkbookContext } from '../../workbookContext';
import { type AnswerFact, answerFacts } from './answerFacts';

/** Title, a sentence and the names of the columns. */
export const ROWS_ABOVE = 3;
/** Figure and unit come before the plan's value and those of its scenarios. */
const COLUMNS_BEFORE = 2;

function factAt(context: WorkbookContext, key: string): { readonly row: number; readonly fact: AnswerFact } {
  const facts = answerFacts(context);
  const at = facts.findIndex((fact) => fact.key === key);
  const fact = facts[at];
  if (fact === undefined) throw new Error(`the answer has no ${key}`);
  return { row: ROWS_ABOVE + 1 + at, fact };
}

const letterAt = (place: number): string => columnLetter(COLUMNS_BEFORE + place);

/** A number of the exported answer, that of the chosen scenario, fetched from its sheet. */
export function answerLink(context: WorkbookContext, key: string): CellContent {
  const { fact } = factAt(context, key);
  return link(answerAddress(context, key), fact.value, fact.format);
}

/** Where it stands, as a formula. */
export function answerAddress(context: WorkbookContext, key: string): string {
  const { row } = factAt(context, key);
  const { length } = context.scenarios;
  return length === 0 ? `Answer!$${letterAt(0)}$${row}` : `INDEX(Answer!$${letterAt(0)}$${row}:$${letterAt(length)}$${row},1,${SCENARIO_NUMBER_NAME})`;
}

/** A number of the answer of the plan (place 0) or of one of its scenarios; null where that has none. */
export function answerOf(context: WorkbookContext, key: string, place: number): CellContent | null {
  const { row, fact } = factAt(context, key);
  const value = place === 0 ? fact.value : scenarioFact(context, key, place);
  return value === null ? null : link(`Answer!$${letterAt(place)}$${row}`, value, fact.format);
}

/** What a scenario answers to the same question. */
export function scenarioFact({ scenarios }: WorkbookContext, key: string, place: number): number | null {
  const scenario = scenarios[place - 1];
  return scenario === undefined ? null : (answerFacts(scenario).find((fact) => fact.key === key)?.value ?? null);
}
