import type { Report } from '../report/report';
import type { Tier } from '../report/summary';

/** What a pack needs to know of the recommended system. */
export interface CutoverDesign {
  readonly tier: Tier;
  readonly drRegion: string | null;
  readonly restoreMinutes: number | null;
}

export function cutoverDesign({ summary, figures }: Pick<Report, 'summary' | 'figures'>): CutoverDesign {
  const restore = figures['resilience.restoreMinutes']?.value;
  return { tier: summary.recommendation.tier, drRegion: summary.recommendation.drRegion, restoreMinutes: typeof restore === 'number' ? restore : null };
}
