import Big from 'big.js';
import { MS_PER_DAY } from '../../../../../models/demand/calendarUnits';
import type { Report } from '../../../../../models/report/report';
import { dateOfInstant } from '../../../../../models/waves/calendarDays';

/** What a plan of waves is judged by. */
export interface WaveScore {
  /** The day on which the last cutover ends; null where nothing moves. */
  readonly lastDay: string | null;
  /** What the riskiest wave puts at stake. */
  readonly peakRisk: number;
  /** Cost of ownership to the horizon, exact decimal. */
  readonly cost: string;
  readonly currency: string;
}

export function waveScore({ migration, cashFlow }: Pick<Report, 'migration' | 'cashFlow'>): WaveScore {
  const risks = new Map<number, number>();
  for (const { wave, risk } of migration.cutovers) risks.set(wave, (risks.get(wave) ?? 0) + risk);
  const ends = migration.cutovers.map(({ localEnd }) => dateOfInstant(localEnd)).sort();
  return { lastDay: ends.at(-1) ?? null, peakRisk: Math.max(0, ...risks.values()), cost: cashFlow.total, currency: cashFlow.currency };
}

/** What one plan of waves changes against another. */
export interface ScoreChange {
  /** Days that the last cutover ends later; below 0: earlier. */
  readonly days: number;
  readonly peakRisk: number;
  /** Exact decimal; null where the currencies differ. */
  readonly cost: string | null;
}

export function scoreChange(before: WaveScore, after: WaveScore): ScoreChange {
  const days = before.lastDay === null || after.lastDay === null ? 0 : Math.round((Date.parse(after.lastDay) - Date.parse(before.lastDay)) / MS_PER_DAY);
  return { days, peakRisk: after.peakRisk - before.peakRisk, cost: before.currency === after.currency ? new Big(after.cost).minus(before.cost).toFixed() : null };
}
