import type { DataValidation } from 'exceljs';
import type { CellContent } from '../cellContent';

/** What a person may type into a cell; null where anything goes. */
export function cellValidation(content: CellContent): DataValidation | null {
  if (content.kind === 'text' && content.choices !== undefined) {
    return { type: 'list', formulae: [content.choices], allowBlank: false, showErrorMessage: true, errorTitle: 'Not in the list', error: 'Choose one of the list.' };
  }
  if (content.kind !== 'number' || content.limits === undefined) return null;
  const [least, most] = content.limits;
  return {
    type: 'decimal',
    operator: 'between',
    formulae: [least, most],
    allowBlank: false,
    showErrorMessage: true,
    errorTitle: 'Outside its range',
    error: `A number from ${least} to ${most}.`,
  };
}
