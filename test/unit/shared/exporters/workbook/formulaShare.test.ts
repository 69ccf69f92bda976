import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../../../shared/exporters/workbook/cellContent';
import type { SheetName } from '../../../../../shared/exporters/workbook/sheetNames';
import { sheetsOf } from '../../../../../shared/exporters/workbook/sheets';
import { workbookContext } from '../../../../../shared/exporters/workbook/workbookContext';
import { starterExports } from '../../../../fixtures/starterExports';

/** Sheets that state what the plan and the engine say, for others to calculate or compare with: assumptions with their ranges, sizes, the answer as it was exported. */
const STATED: ReadonlySet<SheetName> = new Set(['Assumptions', 'Sizing', 'Answer']);
const LEAST_SHARE = 0.99;

/** A number that nobody typed in: worked out in the workbook, or put there. */
const isResult = (cell: CellContent): boolean => (cell.kind === 'number' && cell.role !== 'input') || (cell.kind === 'formula' && typeof cell.result === 'number');

describe('the numbers of the workbook', () => {
  it.each(starterExports())('are worked out in it, but for inputs: $id', ({ input }) => {
    const context = workbookContext(input);
    const results = sheetsOf(context).filter(({ name }) => !STATED.has(name)).flatMap(({ rows }) => rows.flat().filter(isResult));
    expect(results.length).toBeGreaterThan(1_000);
    expect(results.filter(({ kind }) => kind === 'formula').length / results.length).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});
