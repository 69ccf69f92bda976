import type { RuleHit } from './rule';
import type { Told } from './tell';

/** The hit of a rule that raises a finding at a place of the plan and leaves the choice alone. */
export const advise = (told: Told, where = ''): RuleHit => ({ ...told, weight: 0, favours: () => null, where });
