import type { Plan } from '../../../models/document';
import type { Report } from '../../../models/report/report';
import type { ExportInput } from '../exporter';
import { exportStamp, type ExportStamp } from '../exportStamp';
import { brandLook, type BrandLook } from './brandLook';

/** What the documents are written from. */
export interface ReportContext {
  readonly plan: Plan;
  readonly report: Report;
  readonly stamp: ExportStamp;
  readonly look: BrandLook;
  /** Where decisions turn, the nearest first; null where nobody had it searched. */
  readonly flips: readonly string[] | null;
}

export const reportContext = (input: ExportInput): ReportContext => ({ plan: input.plan, report: input.report, stamp: exportStamp(input), look: brandLook(input.plan), flips: input.explanation?.flips.flatMap(({ points }) => points.map(({ sentence }) => sentence)) ?? null });
