import type { Plan } from '../../../models/document';
import { usePlan } from '../../state/usePlan';
import { checkValue } from './checkValue';
import type { EditorType, Field } from './fields/field';
import { INSPECTOR_TEXT } from './messages';
import { getAt, setAt } from './path';
import { SUBJECTS, type SubjectKind } from './subjects';

/** Typing in one of these is one undo step until another field is touched; anything else is a step of its own. */
const TYPED: ReadonlySet<EditorType> = new Set(['text', 'note', 'number', 'percent', 'time', 'date']);

/** Puts one value of an item into the plan. Gives a sentence instead when the value may not go there; the plan is then untouched. */
export function applyChange(kind: SubjectKind, itemId: string, field: Field, path: string, value: unknown): string | null {
  const { plan, edit } = usePlan.getState();
  const { schema, read, write } = SUBJECTS[kind];
  const subject = read(plan, itemId);
  if (subject === undefined) return INSPECTOR_TEXT.gone;
  const message = field.check?.(value, { plan, subject }) ?? checkValue(schema, subject, path, value, field.editor.type);
  if (message !== null) return message;

  const [key = ''] = path.split('.');
  const patch = { [key]: getAt(setAt(subject, path, value), key) };
  const change = (before: Plan): Plan => field.edit?.(before, itemId, value) ?? write(before, itemId, patch);
  const mergeKey = TYPED.has(field.editor.type) ? `inspector.${kind}.${itemId}.${path}` : undefined;
  edit(INSPECTOR_TEXT.change(field.label), change, mergeKey);
  return null;
}
