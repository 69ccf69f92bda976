import type { Assumptions } from '../assumptions/register';
import type { TransactionClass } from '../document/schema/workload';
import { TRANSACTION_CLASSES } from '../facts/transactionClasses';

/** What the average request of a class costs on the target hardware; a step is one main request and its lighter companions. */
export interface RequestCost {
  readonly serviceSeconds: number;
  /** Mean of the squared service time, for the spread of a mix. */
  readonly secondMoment: number;
  readonly pythonCpuSeconds: number;
  readonly databaseCpuSeconds: number;
  readonly writesPerRequest: number;
  readonly logicalReadsPerRequest: number;
  /** Write-ahead log in kB (1,000 bytes), full pages included. */
  readonly logKBPerRequest: number;
}

/**
 * Scales the measured classes to the target. Mean service of a request = step ratio ÷ requests per step × form read;
 * ratios and CPU shares transfer from the laboratory, milliseconds do not (Odoo 19, measured 2026-11-22).
 * @example confirming an order: 7.51 form reads in 4 requests × 100 ms → 188 ms a request
 */
export function requestCost(transactionClass: TransactionClass, assumptions: Assumptions): RequestCost {
  const measured = TRANSACTION_CLASSES[transactionClass];
  const base = assumptions.value('demand.form-read-ms') / 1000;
  const requests = measured.requestsPerStep;
  const serviceSeconds = (measured.stepRatio / requests) * base;
  const main = (measured.ratioToFormRead * base) ** 2;
  const companion = (measured.companionRatio * base) ** 2;
  return {
    serviceSeconds,
    secondMoment: ((main + (requests - 1) * companion) / requests) * (1 + measured.scv),
    pythonCpuSeconds: serviceSeconds * (measured.pythonCpuMs / measured.medianMs),
    databaseCpuSeconds: serviceSeconds * (measured.dbCpuMs / measured.medianMs),
    writesPerRequest: measured.writes ? 1 / requests : 0,
    logicalReadsPerRequest: (measured.logicalReads ?? 0) / requests,
    logKBPerRequest: measured.walKB / requests,
  };
}
