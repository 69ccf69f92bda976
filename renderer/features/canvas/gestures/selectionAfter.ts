import type { EdgeChange, NodeChange } from '@xyflow/react';
import type { Plan } from '../../../../models/document';

/** The selection after changes made on the canvas. What cannot be seen here (an environment) leaves the selection. */
export function selectionAfter(plan: Plan, selection: readonly string[], changes: readonly (NodeChange | EdgeChange)[]): readonly string[] {
  const marks = changes.filter((change) => change.type === 'select');
  if (marks.length === 0) return selection;
  const hidden = new Set(plan.environments.map(({ id }) => id));
  const kept = new Set(selection.filter((id) => !hidden.has(id)));
  for (const { id, selected } of marks) {
    if (selected) kept.add(id);
    else kept.delete(id);
  }
  return [...kept];
}
