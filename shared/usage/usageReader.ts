import type { UsageRow } from '../../models/calibration/usageRow';
import { problem } from '../../models/problem/problem';
import { fail, ok, type Result } from '../../models/problem/result';
import { columnKey, USAGE_FORMS, type UsageForm } from './usageForms';

/** Reads the rows below a head. */
export interface UsageReader {
  readonly form: UsageForm;
  read(cells: readonly string[], number: number): Result<UsageRow>;
}

const DECIMAL = /^-?(?:\d{1,15}(?:\.\d{1,30})?|\.\d{1,30})(?:[eE][+-]?\d{1,2})?$/;
const ISO_DAY = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[T ].*)?$/;
const US_DAY = /^(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\/(\d{4})(?: .*)?$/;

/** The reader for a file with this first row; the problem names the columns that it lacks. */
export function usageReader(head: readonly string[], name: string): Result<UsageReader> {
  const keys = head.map(columnKey);
  const form = USAGE_FORMS.find(({ mark }) => mark.every((group) => group.some((each) => keys.includes(each))));
  if (form === undefined) return fail(problem('usage.form-unknown', '', { name, missing: missingWords(keys) }));
  const place = Object.fromEntries(Object.entries(form.columns).map(([field, names]) => [field, names.map((each) => keys.indexOf(each)).filter((at) => at >= 0)])) as Record<keyof UsageRow, number[]>;
  return ok({ form, read: (cells, number) => readRow({ form, head, place, cells, number }) });
}

/** What is missing of the form that the head comes nearest to. */
function missingWords(keys: readonly string[]): string {
  const lacks = USAGE_FORMS.map(({ label, mark }) => ({ label, names: mark.filter((group) => !group.some((each) => keys.includes(each))) }));
  const [nearest] = [...lacks].sort((a, b) => a.names.length - b.names.length);
  return nearest === undefined ? '' : `${nearest.names.map((group) => group[0] ?? '').join(', ')} (${nearest.label})`;
}

interface Reading {
  readonly form: UsageForm;
  readonly head: readonly string[];
  readonly place: Readonly<Record<keyof UsageRow, readonly number[]>>;
  readonly cells: readonly string[];
  readonly number: number;
}

function readRow({ form, head, place, cells, number }: Reading): Result<UsageRow> {
  /** The first column that says something: exports leave some empty for some services. */
  const cell = (field: keyof UsageRow): string => place[field].map((at) => (cells[at] ?? '').trim()).find((text) => text !== '') ?? '';
  const wrong = (field: keyof UsageRow, expected: string): Result<never> => fail(problem('usage.row-value', '', { row: number, column: head[place[field][0] ?? -1] ?? field, expected, got: cell(field).slice(0, LONGEST_QUOTED) }));
  const day = dayOf(cell('day'));
  if (day === null) return wrong('day', 'a day such as 2027-03-31 or 03/31/2027');
  const until = cell('until') === '' ? null : dayOf(cell('until'));
  if (until === null && cell('until') !== '') return wrong('until', 'a day such as 2027-03-31');
  if (!DECIMAL.test(cell('costBilled'))) return wrong('costBilled', 'a number with a decimal point');
  if (cell('costEffective') !== '' && !DECIMAL.test(cell('costEffective'))) return wrong('costEffective', 'a number with a decimal point');
  const quantity = cell('quantity') === '' ? '0' : cell('quantity');
  if (!DECIMAL.test(quantity)) return wrong('quantity', 'a number with a decimal point');
  if (!/^[A-Za-z]{3}$/.test(cell('currency'))) return wrong('currency', 'a currency code such as EUR');
  return ok({
    day,
    until,
    charge: cell('charge') === '' ? form.chargeOtherwise : cell('charge'),
    category: cell('category'),
    subcategory: cell('subcategory'),
    meter: cell('meter'),
    region: cell('region'),
    resource: cell('resource'),
    quantity,
    unit: cell('unit'),
    costBilled: cell('costBilled'),
    costEffective: cell('costEffective') === '' ? null : cell('costEffective'),
    currency: cell('currency').toUpperCase(),
  });
}

const LONGEST_QUOTED = 60;

function dayOf(text: string): string | null {
  const iso = ISO_DAY.exec(text);
  if (iso !== null) return iso[1] ?? null;
  const [, month = '', day = '', year = ''] = US_DAY.exec(text) ?? [];
  return year === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
