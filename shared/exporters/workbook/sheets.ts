import type { SheetBuilder } from './sheetModel';
import { allocationSheet } from './sheets/allocation/allocationSheet';
import { answerSheet } from './sheets/answer/answerSheet';
import { assumptionsSheet } from './sheets/assumptions/assumptionsSheet';
import { billSheet } from './sheets/billSheet';
import { cashFlowSheet } from './sheets/cashflow/cashFlowSheet';
import { checksSheet } from './sheets/checksSheet';
import { commitmentsSheet } from './sheets/commitments/commitmentsSheet';
import { growthSheet } from './sheets/growthSheet';
import { pricesSheet } from './sheets/pricesSheet';
import { sizingSheet } from './sheets/sizingSheet';
import { summarySheet } from './sheets/summarySheet';
import { totalsSheet } from './sheets/totalsSheet';
import { volumesSheet } from './sheets/volumesSheet';

/** The sheets in the order of the tabs. */
export const SHEETS: readonly SheetBuilder[] = [
  summarySheet,
  assumptionsSheet,
  volumesSheet,
  pricesSheet,
  billSheet,
  totalsSheet,
  allocationSheet,
  commitmentsSheet,
  cashFlowSheet,
  growthSheet,
  sizingSheet,
  answerSheet,
  checksSheet,
];
