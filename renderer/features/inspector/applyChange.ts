import { usePlan } from '../../state/usePlan';
import { changeItem } from './changeItem';
import type { EditorType, Field } from './fields/field';
import { INSPECTOR_TEXT } from './messages';
import type { SubjectKind } from './subjects';

/** Typing in one of these is one undo step until another field is touched; anything else is a step of its own. */
const TYPED: ReadonlySet<EditorType> = new Set(['text', 'note', 'number', 'percent', 'time', 'date']);

/** Puts one value of an item into the plan. Gives a sentence instead when the value may not go there; the plan is then untouched. */
export function applyChange(kind: SubjectKind, itemId: string, field: Field, path: string, value: unknown): string | null {
  const { plan, edit } = usePlan.getState();
  const changed = changeItem(plan, kind, itemId, [{ field, path, value }]);
  const [fault] = changed.faults;
  if (fault) return `${fault.message} ${INSPECTOR_TEXT.kept}`;
  const mergeKey = TYPED.has(field.editor.type) ? `inspector.${kind}.${itemId}.${path}` : undefined;
  edit(INSPECTOR_TEXT.change(field.label), () => changed.plan, mergeKey);
  return null;
}
