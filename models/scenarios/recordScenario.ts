import { newScenario } from '../document/edits/newScenario';
import { setScenario } from '../document/edits/setScenario';
import { readAt } from '../document/pointer';
import type { Plan } from '../document/schema/plan';
import { planDifferences } from './planDifferences';
import { writeChange, type Change } from './writeChange';

/** What somebody changed, kept as a scenario: the plan is as before again, but for its drawing, notes and name. Null where nothing was changed that a scenario may change. */
export function recordScenario(before: Plan, after: Plan, name: string): Plan | null {
  const changes = changesBetween(before, after);
  if (changes.length === 0) return null;
  const { layout, remarks, meetings, provenance, scenarios, description } = after;
  const restored: Plan = { ...before, name: after.name, description, layout, remarks, provenance, scenarios };
  if (meetings) restored.meetings = meetings;
  else delete restored.meetings;
  return setScenario(restored, newScenario(restored, changes, name));
}

/** Without what goes by itself: systems of a site that goes, flows of a system that goes. */
function changesBetween(before: Plan, after: Plan): readonly Change[] {
  const changes: Change[] = [];
  let reached = before;
  for (const change of planDifferences(before, after)) {
    if (change.value === null && readAt(reached, change.path) === undefined) continue;
    const written = writeChange(reached, change, { scenario: '', at: '' });
    if (!written.ok) continue;
    reached = written.value;
    changes.push(change);
  }
  return changes;
}
