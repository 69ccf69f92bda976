import type { z } from 'zod';
import { expectation } from '../../../models/document/read/expectation';
import { formatPercent } from '../../i18n';
import type { EditorType } from './fields/field';
import { INSPECTOR_TEXT } from './messages';

/** What the schema of the plan has against the value at a path, in one sentence; null when nothing. */
export function faultAt(issues: readonly z.core.$ZodIssue[], path: string, editor: EditorType): string | null {
  const here = issues.find((issue) => isAt(issue.path, path));
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
