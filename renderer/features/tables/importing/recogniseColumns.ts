import type { Column } from '../column';
import { LANGUAGES } from '../../../../shared/language/language';
import { COLUMNS_IN, columnsNow } from '../columns';
import { folded } from '../folded';
import { TABLES_TEXT as text } from '../messages';
import type { TableKind } from '../tableKinds';
import { COLUMN_SYNONYMS, ID_HEADINGS } from './columnSynonyms';

/** Stands for the id of an item, which no form shows. */
export const ID_COLUMN = 'id';

/** The column of the table that each column of the sheet goes into; null is left out. */
export type Mapping = readonly (string | null)[];

export interface LeftOut {
  readonly heading: string;
  readonly reason: string;
}

export interface Recognised {
  /** The first row holds headings. */
  readonly headed: boolean;
  readonly mapping: Mapping;
  readonly leftOut: readonly LeftOut[];
}

const HALF = 2;
/** `Download (Mbps)` or `Download [Mbps]`. */
const UNIT = /\s*[([]([^)\]]*)[)\]]\s*$/;

/**
 * Finds the columns by the headings in the first row, in any order: by label, place in the plan or another word for it. Where
 * fewer than half of them are known the first row is data, and columns go by their order.
 */
export function recogniseColumns(kind: TableKind, first: readonly string[]): Recognised {
  const known = knownHeadings(kind);
  const filled = first.filter((heading) => heading !== '').length;
  const found = first.map((heading) => known.get(folded(heading.replace(UNIT, ''))) ?? known.get(folded(heading)));
  if (filled === 0 || found.filter((column) => column !== undefined).length * HALF < filled) return { headed: false, mapping: byOrder(kind, first.length), leftOut: [] };
  const mapping: (string | null)[] = [];
  const leftOut: LeftOut[] = [];
  for (const [at, heading] of first.entries()) {
    const column = found[at];
    const reason = whyLeftOut(heading, column, mapping);
    mapping.push(reason === null ? (column?.id ?? null) : null);
    if (reason !== null && heading !== '') leftOut.push({ heading, reason });
  }
  return { headed: true, mapping, leftOut };
}

export const byOrder = (kind: TableKind, width: number, from = 0): Mapping => Array.from({ length: width }, (_, at) => columnsNow(kind)[from + at]?.id ?? null);

type Heading = Pick<Column, 'id'> & { readonly unit: string | undefined };

function whyLeftOut(heading: string, column: Heading | undefined, mapping: Mapping): string | null {
  if (column === undefined) return text.headingUnknown;
  if (mapping.includes(column.id)) return text.headingTwice;
  const unit = UNIT.exec(heading)?.[1];
  return unit === undefined || column.unit === undefined || folded(unit) === folded(column.unit) ? null : text.headingUnit(column.unit);
}

function knownHeadings(kind: TableKind): ReadonlyMap<string, Heading> {
  const known = new Map<string, Heading>(ID_HEADINGS.map((heading) => [folded(heading), { id: ID_COLUMN, unit: undefined }]));
  const unitOf = new Map(columnsNow(kind).map(({ id, field }) => [id, field.unit]));
  for (const { id, field } of LANGUAGES.flatMap((each) => COLUMNS_IN[kind][each])) {
    for (const heading of [field.label, id, ...(COLUMN_SYNONYMS[kind][id] ?? [])]) if (!known.has(folded(heading))) known.set(folded(heading), { id, unit: unitOf.get(id) });
  }
  return known;
}
