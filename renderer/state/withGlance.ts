import type { Glance } from '../../models/glance';
import type { Report } from '../../models/report/report';

/** A report with what is already known of the newer plan: the rest of it stays as it was until the whole answer is there. */
export const withGlance = (report: Report, glance: Glance | null): Report => (glance === null ? report : { ...report, headline: glance.headline, summary: { ...report.summary, ...glance.summary } });
