import type { Report } from '../report/report';

/** Queued messages that the job workers get done in an hour: workers × 3,600 ÷ seconds per message, by the answer's own figures. Example: 14 × 3,600 ÷ 0.4 = 126,000. */
export function jobsPerHour({ summary, figures }: Pick<Report, 'summary' | 'figures'>): number {
  const seconds = Number(figures['demand.jobSeconds']?.value ?? 0);
  return seconds === 0 ? 0 : (summary.capacity.jobWorkers * 3600) / seconds;
}
