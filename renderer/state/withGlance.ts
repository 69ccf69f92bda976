import type { Glance } from '../../models/glance';
import type { Report } from '../../models/report/report';

/** A report with what is already known of the newer plan: recommendation, sizes, objectives, cost, and what has no price. The rest of it stays as it was until the whole answer is there. */
export function withGlance(report: Report, glance: Glance | null): Report {
  if (glance === null) return report;
  const { headline, summary, missing } = glance;
  const priced = report.bill.lines.filter(({ monthly }) => monthly !== null);
  return { ...report, headline, summary: { ...report.summary, ...summary }, bill: { ...report.bill, lines: [...missing, ...priced] } };
}
