import type { SheetBuilder, SheetModel } from './sheetModel';
import type { SheetName } from './sheetNames';
import type { WorkbookContext } from './workbookContext';
import { allocationSheet } from './sheets/allocation/allocationSheet';
import { answerSheet } from './sheets/answer/answerSheet';
import { assumptionsSheet } from './sheets/assumptions/assumptionsSheet';
import { billSheet } from './sheets/billSheet';
import { cashFlowSheet } from './sheets/cashflow/cashFlowSheet';
import { changesSheet } from './sheets/changesSheet';
import { checksSheet } from './sheets/checksSheet';
import { commitmentsSheet } from './sheets/commitments/commitmentsSheet';
import { coverSheet } from './sheets/coverSheet';
import { downtimeSheet } from './sheets/downtime/downtimeSheet';
import { focusSheet } from './sheets/focus/focusSheet';
import { growthSheet } from './sheets/growthSheet';
import { pricesSheet } from './sheets/pricesSheet';
import { comparisonSheet } from './sheets/scenarios/comparisonSheet';
import { scenarioBillSheet } from './sheets/scenarios/scenarioBillSheet';
import { scenarioPaymentsSheet } from './sheets/scenarios/scenarioPaymentsSheet';
import { scenariosSheet } from './sheets/scenarios/scenariosSheet';
import { sizingSheet } from './sheets/sizingSheet';
import { summarySheet } from './sheets/summarySheet';
import { totalsSheet } from './sheets/totalsSheet';
import { volumesSheet } from './sheets/volumesSheet';

/** All sheets in the order of the tabs. */
const BUILDERS: readonly (readonly [SheetName, SheetBuilder])[] = [
  ['Cover', coverSheet],
  ['Summary', summarySheet],
  ['Scenarios', scenariosSheet],
  ['Comparison', comparisonSheet],
  ['Assumptions', assumptionsSheet],
  ['Volumes', volumesSheet],
  ['Prices', pricesSheet],
  ['Bill', billSheet],
  ['Totals', totalsSheet],
  ['Allocation', allocationSheet],
  ['Commitments', commitmentsSheet],
  ['Cash flow', cashFlowSheet],
  ['Growth', growthSheet],
  ['Downtime', downtimeSheet],
  ['Scenario bill', scenarioBillSheet],
  ['Scenario payments', scenarioPaymentsSheet],
  ['FOCUS', focusSheet],
  ['Sizing', sizingSheet],
  ['Answer', answerSheet],
  ['Checks', checksSheet],
  ['Changes', changesSheet],
];

/** The sheets of one workbook. */
export const sheetsOf = (context: WorkbookContext): readonly SheetModel[] => BUILDERS.filter(([name]) => context.sheetNames.includes(name)).map(([, build]) => build(context));
