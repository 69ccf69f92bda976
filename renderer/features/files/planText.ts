import { parsePlan, writeRead, type Plan } from '../../../models/document';
import { ok, type Result } from '../../../models/problem/result';

/** The plan as it is written to a file. What could not be opened again is refused here, while it can still be mended. */
export function planText(plan: Plan): Result<string> {
  const readable = parsePlan(JSON.stringify(plan));
  return readable.ok ? ok(writeRead(readable.value)) : readable;
}
