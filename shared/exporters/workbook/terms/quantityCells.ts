import type { Term } from '../../../../models/figure/term';
import type { BillLine } from '../../../../models/report/report';
import { type CellContent, formula, input } from '../cellContent';
import { termFormula } from './termFormula';
import { scopeOfItem, type VolumeTable } from './volumeTable';

/** Decimals of quantities; the engine bills by as many. */
const DECIMALS = 6;

export interface QuantityContext {
  readonly terms: Readonly<Record<string, Term>>;
  readonly volumes: VolumeTable;
  readonly year: number;
  cellAt(index: number): string;
}

/** The lines of one item, one for each volume tier, follow each other; their ids go on with the start of the tier. */
const itemOf = ({ id }: BillLine): string => id.split('@')[0] ?? id;

/** The quantity of a line: worked out from volumes and assumptions where those have a part in it, else as the design has it. Full tiers keep what they hold, the last one takes the rest. */
export function quantityCell(lines: readonly BillLine[], index: number, { terms, volumes, year, cellAt }: QuantityContext): CellContent {
  const line = lines[index];
  if (line === undefined) throw new Error(`no line ${index}`);
  const item = itemOf(line);
  const term = terms[item];
  const quantity = Number(line.quantity);
  const next = lines[index + 1];
  if (term === undefined || (next !== undefined && itemOf(next) === item)) return input(quantity, 'quantity');
  const whole = `ROUND(${termFormula(term, (amount) => volumes.cellOf(amount, scopeOfItem(item, year)))},${DECIMALS})`;
  const fullTiers = lines.flatMap((each, at) => (at < index && itemOf(each) === item ? [cellAt(at)] : []));
  return formula(fullTiers.length === 0 ? whole : `ROUND(MAX(0,${[whole, ...fullTiers].join('-')}),${DECIMALS})`, quantity, 'quantity');
}
