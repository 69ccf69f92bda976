import type { Report } from '../../../../models/report/report';

export interface PartProps {
  readonly report: Report;
  /** What was typed into the search box. */
  readonly query: string;
}
