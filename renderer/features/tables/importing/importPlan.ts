import type { Plan } from '../../../../models/document';
import type { DecimalMark } from '../../inspector/parseNumber';
import type { TableKind } from '../tableKinds';
import { importRows, type RowFault } from './importRows';
import type { ImportSheet, SheetLine } from './importSheet';
import type { Mapping } from './recogniseColumns';

/** A sheet with what was recognised in it, or corrected by hand. */
export interface MappedSheet extends ImportSheet {
  readonly headed: boolean;
  readonly mapping: Mapping;
}

export interface SheetOutcome {
  readonly kind: TableKind;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly faults: readonly RowFault[];
}

export interface ImportOutcome {
  /** With all good rows of all sheets. */
  readonly plan: Plan;
  readonly sheets: readonly SheetOutcome[];
}

export const dataLines = ({ headed, lines }: Pick<MappedSheet, 'headed' | 'lines'>): readonly SheetLine[] => (headed ? lines.slice(1) : lines);

/** Takes sheets into a plan, one after the other: systems may stand at sites that come with them. */
export function importPlan(plan: Plan, sheets: readonly MappedSheet[], decimal: DecimalMark): ImportOutcome {
  let after = plan;
  const outcomes = sheets.map((sheet): SheetOutcome => {
    const { plan: next, ...outcome } = importRows(after, { kind: sheet.kind, lines: dataLines(sheet), mapping: sheet.mapping, decimal });
    after = next;
    return { kind: sheet.kind, ...outcome };
  });
  return { plan: after, sheets: outcomes };
}

/** Rows that make a difference. */
export const takenRows = ({ sheets }: ImportOutcome): number => sheets.reduce((sum, { added, changed }) => sum + added + changed, 0);

export const faultyRows = ({ sheets }: ImportOutcome): number => sheets.reduce((sum, { faults }) => sum + faults.length, 0);
