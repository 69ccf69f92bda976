import type { Plan } from '../../../models/document';
import type { Result } from '../../../models/problem/result';
import type { Report } from '../../../models/report/report';
import type { Comparison } from '../../../models/scenarios/comparison';
import type { ExportStamp } from '../exportStamp';
import type { FigureBook } from './figureBook';
import type { Content } from './markup';

/** What the chapters are written from. */
export interface ViewerContext {
  readonly plan: Plan;
  readonly report: Report;
  readonly stamp: ExportStamp;
  readonly figures: FigureBook;
  /** Null where there is nothing to compare. */
  readonly comparison: Result<Comparison> | null;
}

/** One chapter of the page; its id is its address. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly content: (context: ViewerContext) => Content;
}
