import type { MigrationPlan } from '../report/migrationPlan';

/** What is known of shorter plans; nothing where there are no waves. */
export function lengthWords({ waves, gapWeeks }: Pick<MigrationPlan, 'waves' | 'gapWeeks'>): readonly string[] {
  if (waves.length === 0) return [];
  const given = 'for the pilot, the bridges and the agreed weeks chosen';
  return [gapWeeks === 0 ? `proven shortest ${given}` : `at most ${gapWeeks} ${gapWeeks === 1 ? 'week' : 'weeks'} longer than the shortest possible ${given}`];
}
