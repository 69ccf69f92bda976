import type { EvaluationSummary } from '../../../../models/report/summary';
import type { ExportInput } from '../../../../shared/exporters/exporter';

type Change = Partial<EvaluationSummary['recommendation']>;

/** The same answer with another recommendation; capacity follows the tier as far as the exporter looks at it. */
export function withRecommendation(input: ExportInput, change: Change): ExportInput {
  const { summary } = input.report;
  const recommendation = { ...summary.recommendation, ...change };
  const single = recommendation.tier === 'single';
  const capacity = single ? { ...summary.capacity, postgres: { ...summary.capacity.postgres, ha: 'none' as const }, redis: null } : summary.capacity;
  const recovery = input.report.bill.lines
    .filter((line) => recommendation.drRegion !== null && line.environmentId === 'test')
    .map((line) => ({ ...line, id: `recovery.${line.id}`, environmentId: 'recovery', production: true, quantity: line.unit === '1 Hour' ? '730' : line.quantity }));
  const bill = { ...input.report.bill, lines: [...input.report.bill.lines, ...recovery] };
  return { ...input, report: { ...input.report, bill, summary: { ...summary, recommendation, capacity } } };
}
