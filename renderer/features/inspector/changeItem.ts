import type { Plan } from '../../../models/document';
import { faultAt } from './faultAt';
import type { Field } from './fields/field';
import { INSPECTOR_TEXT } from './messages';
import { getAt, setAt } from './path';
import { SUBJECTS, type SubjectKind } from './subjects';

export interface FieldChange {
  readonly field: Field;
  /** Where the value lives in the whole item. */
  readonly path: string;
  readonly value: unknown;
}

export interface ChangeFault {
  readonly change: FieldChange;
  /** Why the value may not go there, in one sentence. */
  readonly message: string;
}

export interface ChangedItem {
  readonly plan: Plan;
  readonly faults: readonly ChangeFault[];
}

/** Puts values of one item into the plan, all together, so that two ends can swap places. A value that may not go there is left out and named. */
export function changeItem(plan: Plan, kind: SubjectKind, itemId: string, changes: readonly FieldChange[]): ChangedItem {
  const { schema, read, write } = SUBJECTS[kind];
  const subject = read(plan, itemId);
  if (subject === undefined) return { plan, faults: changes.map((change) => ({ change, message: INSPECTOR_TEXT.gone })) };
  const changed = changes.reduce<unknown>((before, { path, value }) => setAt(before, path, value), subject);
  const issues = schema.safeParse(changed).error?.issues ?? [];
  const faults = changes.flatMap((change) => {
    const { field, path, value } = change;
    const message = field.check?.(value, { plan, subject: changed }) ?? faultAt(issues, path, field.editor.type);
    return message === null ? [] : [{ change, message }];
  });
  if (faults.length > 0) {
    const others = changes.filter((change) => !faults.some((fault) => fault.change === change));
    const rest = others.length === 0 ? { plan, faults: [] } : changeItem(plan, kind, itemId, others);
    return { plan: rest.plan, faults: [...faults, ...rest.faults] };
  }
  const news = changes.filter(({ path, value }) => !isSame(getAt(subject, path), value));
  // First those that change more than themselves: what is said of the item by name has the last word.
  const edited = news.reduce((before, { field, value }) => field.edit?.(before, itemId, value) ?? before, plan);
  const keys = news.filter(({ field }) => field.edit === undefined).map(({ path }) => path.split('.')[0] ?? '');
  return { plan: keys.length === 0 ? edited : write(edited, itemId, Object.fromEntries(keys.map((key) => [key, getAt(changed, key)]))), faults: [] };
}

/** Lists of ids are read anew each time, and are the same when they hold the same. */
const isSame = (before: unknown, after: unknown): boolean =>
  Object.is(before, after) || (Array.isArray(before) && Array.isArray(after) && before.length === after.length && before.every((value, at) => Object.is(value, after[at])));
