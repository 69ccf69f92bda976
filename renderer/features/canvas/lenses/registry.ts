import type { Plan } from '../../../../models/document';
import type { Report } from '../../../../models/report/report';
import { costLens } from './costLens';
import { criticalityLens } from './criticalityLens';
import { latencyLens } from './latencyLens';
import { tenancyLens } from './tenancyLens';
import type { LensView } from './tint';
import { waveLens } from './waveLens';

/** What the drawing can be coloured by, in the order of the menu. The failure that is played is a lens too; the theatre opens it. */
export const LENSES = {
  criticality: criticalityLens,
  cost: costLens,
  latency: latencyLens,
  wave: waveLens,
  tenancy: tenancyLens,
} as const satisfies Readonly<Record<string, (plan: Plan, report: Report) => LensView>>;

export type LensId = keyof typeof LENSES;

export const LENS_IDS = Object.keys(LENSES) as LensId[];
