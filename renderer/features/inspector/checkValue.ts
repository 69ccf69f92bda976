import type { z } from 'zod';
import { expectation } from '../../../models/document/read/expectation';
import { formatPercent } from '../../i18n';
import type { EditorType } from './fields/field';
import { INSPECTOR_TEXT } from './messages';
import { setAt } from './path';

/** Why an item may not take a value at a path, in one sentence; null when it may. The schema of the plan decides. */
export function checkValue(schema: z.ZodType, subject: unknown, path: string, value: unknown, editor: EditorType): string | null {
  const result = schema.safeParse(setAt(subject, path, value));
  const here = result.error?.issues.find((issue) => isAt(issue.path, path));
  return here ? INSPECTOR_TEXT.expected(editor === 'percent' ? inPercent(here) : expectation(here)) : null;
}

/** Only what is wrong at the changed place counts: an older fault elsewhere must not lock every other field. */
function isAt(issuePath: readonly PropertyKey[], path: string): boolean {
  const at = issuePath.map(String).join('.');
  return at === path || at.startsWith(`${path}.`) || path.startsWith(`${at}.`);
}

/** Limits of a share in the unit in which it is typed. */
function inPercent(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') return INSPECTOR_TEXT.atLeast(formatPercent(Number(issue.minimum)));
  if (issue.code === 'too_big') return INSPECTOR_TEXT.atMost(formatPercent(Number(issue.maximum)));
  return expectation(issue);
}
