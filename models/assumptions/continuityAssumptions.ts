import { assume } from './assumption';

export const CONTINUITY_ASSUMPTIONS = [
  assume('continuity.paper-after-minutes', 'Outage after which a plant goes over to paper', 'minutes', [5, 15, 30], 'People wait for a short failover; fetching forms and telling a shift takes longer than that.'),
  assume('continuity.entry-minutes', 'Typing one line of a paper form into the ERP afterwards', 'minutes', [0.3, 0.75, 2], 'Reading handwriting, finding the document, typing and checking; scanned lot numbers are faster.'),
] as const;
