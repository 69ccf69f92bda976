import { SCENARIO_NUMBER_NAME } from '../references';
import type { WorkbookContext } from '../workbookContext';

/** What the plan itself says, and what is read where another scenario is chosen. */
export const ifBase = ({ scenarios }: Pick<WorkbookContext, 'scenarios'>, base: string, other: string): string => (scenarios.length === 0 ? base : `IF(${SCENARIO_NUMBER_NAME}=1,${base},${other})`);
