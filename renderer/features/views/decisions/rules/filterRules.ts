import type { RuleRow } from '../../../../../models/report/ruleRow';
import type { RuleFamily } from '../../../../../models/report/summary';

export interface RuleFilter {
  readonly family: RuleFamily | null;
  readonly firedOnly: boolean;
}

export const filterRules = (rows: readonly RuleRow[], { family, firedOnly }: RuleFilter): readonly RuleRow[] =>
  rows.filter((row) => (family === null || row.family === family) && (!firedOnly || row.says !== null));
