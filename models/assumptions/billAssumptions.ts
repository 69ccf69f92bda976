import { assume } from './assumption';

/** What a bill of such a platform holds beside the sizes, where the plan has nothing to count. */
export const BILL_ASSUMPTIONS = [
  assume('support.standard-usd', 'Azure support plan, Standard', 'USD/month', [80, 100, 300], 'Known from the price page, which the price book does not carry. A partner or an enterprise agreement may name another price.'),
  assume('support.professional-usd', 'Azure support plan, Professional Direct', 'USD/month', [800, 1000, 3000],
    'Known from the price page, which the price book does not carry. Taken where people are on call around the clock; contracts of large groups are a share of all they spend.'),
  assume('monitoring.metric-alerts', 'Metric time series that alerts watch', 'series', [10, 40, 150], 'A few for each service and each plant; the first ten of a month are free.'),
  assume('monitoring.log-alerts', 'Alert rules that search logs every five minutes', 'rules', [3, 10, 40], 'Failed jobs, failed postings, delayed interfaces: what no metric tells.'),
  assume('monitoring.audit-share', 'Part of the logs that is kept as evidence', 'share', [0.05, 0.2, 0.5], 'Sign-ins, changes and access; the rest is for finding faults and is not kept.'),
  assume('monitoring.audit-months', 'Months that evidence in logs is kept', 'months', [12, 24, 84], 'Regulations rarely name a number for logs; auditors ask for one or two closed years.'),
  assume('network.private-link-factor', 'Data through private endpoints for each byte sent to a browser', 'factor', [0.5, 2, 6], 'Files and sessions that are read for an answer, and the file that a user stores.'),
  assume('network.outbound-gib', 'Data sent to the internet through the NAT gateway', 'GiB/month', [5, 30, 300], 'E-mail, EDI, updates and calls of public services.'),
] as const;
