import type { Plan } from '../../../../models/document';
import type { Report } from '../../../../models/report/report';
import type { Performance } from '../../../../models/theatre/performance';
import { CANVAS_TEXT } from '../messages';
import { failureLens } from './failureLens';
import { LENSES, type LensId } from './registry';
import type { LensView } from './tint';

/** What decides how the drawing is seen. A played failure goes before a chosen lens. */
export interface LensWish {
  readonly plan: Plan;
  readonly report: Report | null;
  readonly played: Performance | null;
  readonly lensId: LensId | null;
}

/** The drawing through the lens in force; null: as it is. */
export function lensViewOf({ plan, report, played, lensId }: LensWish): LensView | null {
  if (played) return failureLens(plan, played);
  return report && lensId !== null ? LENSES[lensId](plan, report) : null;
}

/** What that lens is called. */
export function lensNameOf({ played, lensId }: Pick<LensWish, 'played' | 'lensId'>): string {
  const { names, none, failure } = CANVAS_TEXT.lenses;
  if (played) return failure;
  return lensId === null ? none : names[lensId];
}
