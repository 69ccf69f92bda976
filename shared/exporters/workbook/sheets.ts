import type { SheetBuilder } from './sheetModel';
import type { WorkbookContext } from './workbookContext';
import { allocationSheet } from './sheets/allocation/allocationSheet';
import { answerSheet } from './sheets/answer/answerSheet';
import { assumptionsSheet } from './sheets/assumptions/assumptionsSheet';
import { billSheet } from './sheets/billSheet';
import { cashFlowSheet } from './sheets/cashflow/cashFlowSheet';
import { checksSheet } from './sheets/checksSheet';
import { commitmentsSheet } from './sheets/commitments/commitmentsSheet';
import { growthSheet } from './sheets/growthSheet';
import { pricesSheet } from './sheets/pricesSheet';
import { scenarioBillSheet } from './sheets/scenarios/scenarioBillSheet';
import { scenarioPaymentsSheet } from './sheets/scenarios/scenarioPaymentsSheet';
import { scenariosSheet } from './sheets/scenarios/scenariosSheet';
import { sizingSheet } from './sheets/sizingSheet';
import { summarySheet } from './sheets/summarySheet';
import { totalsSheet } from './sheets/totalsSheet';
import { volumesSheet } from './sheets/volumesSheet';

/** All sheets in the order of the tabs. */
const SHEETS: readonly SheetBuilder[] = [
  summarySheet,
  scenariosSheet,
  assumptionsSheet,
  volumesSheet,
  pricesSheet,
  billSheet,
  totalsSheet,
  allocationSheet,
  commitmentsSheet,
  cashFlowSheet,
  growthSheet,
  scenarioBillSheet,
  scenarioPaymentsSheet,
  sizingSheet,
  answerSheet,
  checksSheet,
];

/** Only where there is something to choose from. */
const OF_SCENARIOS: ReadonlySet<SheetBuilder> = new Set([scenariosSheet, scenarioBillSheet, scenarioPaymentsSheet]);

/** The sheets of one workbook. */
export const sheetsOf = (context: WorkbookContext): readonly SheetBuilder[] => SHEETS.filter((sheet) => context.scenarios.length > 0 || !OF_SCENARIOS.has(sheet));
