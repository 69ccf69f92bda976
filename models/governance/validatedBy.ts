import type { Regulation } from '../document/schema/company';
import type { Plan } from '../document/schema/plan';

/** Regulations under which every change of the system is tested, documented and signed before use; our reading, like the floors of isolation. */
const VALIDATING: readonly Regulation[] = ['gmp', 'medical-device'];

export const validatedBy = (plan: Plan): readonly Regulation[] => plan.company.regulations.filter((each) => VALIDATING.includes(each));
