import type { Plan } from '../../../../models/document';
import type { Report } from '../../../../models/report/report';
import { TENANCIES } from '../../../../models/report/summary';
import { CANVAS_TEXT } from '../messages';
import { levelTint } from './levels';
import type { LensView } from './tint';

/** How far apart from others each workload runs. */
export function tenancyLens(_plan: Plan, { summary }: Report): LensView {
  const words = CANVAS_TEXT.tenancies;
  return {
    tints: new Map(summary.workloads.map(({ id, tenancy }) => [id, levelTint(TENANCIES.indexOf(tenancy), words[tenancy])])),
    legend: TENANCIES.map((tenancy, level) => levelTint(level, words[tenancy])),
  };
}
