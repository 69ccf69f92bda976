import type { Term } from '../../../../models/figure/term';
import type { Report } from '../../../../models/report/report';
import { columnLetter } from '../columnLetter';
import { FIRST_TABLE_ROW } from '../tableRows';
import { type TermAmount, termAmounts } from './termAmounts';

export const VOLUME_COLUMNS = ['year', 'where', 'what', 'value', 'unit'] as const;
export type VolumeColumn = (typeof VOLUME_COLUMNS)[number];

/** Where an amount belongs: a year of the plan and an environment, or a payment that is made once. */
export interface VolumeScope {
  readonly year: number | null;
  readonly where: string;
}

export interface VolumeRow extends VolumeScope {
  readonly amount: TermAmount;
}

/** The amounts behind the calculations, each once, and their cells. */
export interface VolumeTable {
  readonly rows: readonly VolumeRow[];
  cellOf(amount: TermAmount, scope: VolumeScope): string;
}

const keyOf = ({ what, value, unit }: TermAmount, { year, where }: VolumeScope): string => JSON.stringify([year, where, what, value, unit]);

/** Ids of items begin with their environment. */
export const scopeOfItem = (itemId: string, year: number): VolumeScope => ({ year, where: itemId.slice(0, itemId.indexOf('.')) });

export function volumeTable({ bill, cashFlow }: Pick<Report, 'bill' | 'cashFlow'>): VolumeTable {
  const rows: VolumeRow[] = [];
  const places = new Map<string, number>();
  const add = (term: Term, scope: VolumeScope): void => {
    for (const amount of termAmounts(term)) {
      const key = keyOf(amount, scope);
      if (places.has(key)) continue;
      places.set(key, rows.length);
      rows.push({ ...scope, amount });
    }
  };
  for (const [id, term] of Object.entries(bill.terms)) add(term, scopeOfItem(id, cashFlow.steps.length));
  cashFlow.steps.slice(0, -1).forEach(({ terms }, at) => {
    for (const [id, term] of Object.entries(terms)) add(term, scopeOfItem(id, at + 1));
  });
  for (const { what, terms } of cashFlow.oneOffs) for (const term of Object.values(terms)) add(term, { year: null, where: what });
  return {
    rows,
    cellOf: (amount, scope) => `Volumes!$${columnLetter(VOLUME_COLUMNS.indexOf('value'))}$${FIRST_TABLE_ROW + (places.get(keyOf(amount, scope)) ?? 0)}`,
  };
}
