import { assume } from './assumption';

/** What operating the answer takes for granted: rotation of secrets, alert thresholds, rehearsals, release lengths. */
export const GOVERNANCE_ASSUMPTIONS = [
  assume('accounts.certificate-rotation-days', 'Days after which a client certificate is replaced', 'days', [90, 180, 365],
    'Public certificate authorities issue for ever shorter terms; plant devices need a visit, so half a year is a compromise.'),
  assume('accounts.secret-rotation-days', 'Days after which a shared secret is replaced', 'days', [30, 90, 180], 'A secret that a partner keeps can leak unseen; a quarter limits how long it is of use.'),
  assume('observability.error-share', 'Share of failed requests or postings that is no longer noise', 'share', [0.002, 0.01, 0.03],
    'Single failures are retried; one in a hundred over a quarter of an hour is a pattern.'),
  assume('observability.lock-seconds', 'Wait for a database lock that users feel', 's', [2, 10, 60], 'Longer than any single posting takes; stock reservations queue behind each other.'),
  assume('observability.certificate-notice-days', 'Notice before a certificate ends', 'days', [14, 30, 60], 'Time for a plant visit and for a partner’s change calendar.'),
  assume('releases.check-minutes', 'Checks after a release before the window closes', 'minutes', [30, 60, 180], 'Smoke test of the critical processes and one message through every critical flow.'),
  assume('releases.validation-days', 'Working days to validate a release of a validated system', 'days', [3, 10, 20], 'Test execution, deviations and signatures before the next release may follow.'),
  assume('operations.restore-tests-per-year', 'Restore tests a year', 'tests/year', [2, 4, 12], 'Quarterly, so that every retention change and every growth step is met by a measured restore time.'),
  assume('operations.failover-tests-per-year', 'Failover tests of nodes, zones and database a year', 'tests/year', [1, 1, 4], 'The effort of the tiers is stated for one test a year.'),
  assume('operations.region-rehearsals-per-year', 'Rehearsals of the move to the recovery region a year', 'tests/year', [1, 2, 4], 'The effort of a recovery region is stated for two rehearsals a year.'),
  assume('operations.engineers-to-own', 'Engineers needed to run a cluster of one’s own', 'engineers', [2, 3, 6], 'Holidays, illness and on-call duty leave one of three at work; fewer is a person, not a team.'),
  assume('operations.hours-per-engineer', 'Hours a year that an engineer has for operation', 'hours/year', [400, 800, 1400], 'Projects, users and other systems take the rest of about 1,600 working hours.'),
  assume('zones.integration-flows', 'Flows of plants and partners that earn a zone of their own for integration', 'flows', [10, 30, 60],
    'A handful is watched one by one; with dozens nobody knows them all, and one careless rule would let a partner reach the ERP.'),
  assume('ai.history-months', 'Months of events kept as data sets', 'months', [12, 24, 60], 'Two years show a season twice, the least a forecast can learn from.'),
  assume('ai.replica-share', 'Size of a read replica for analytics against the production database', 'share', [0.5, 1, 1], 'A replica keeps up with the primary only when it is about as large.'),
  assume('shared.quota-headroom', 'Quota on a shared platform against the sized need', 'factor', [1.1, 1.25, 1.5], 'A quota at the sized need stops the tenant on its own busiest day; a wide one lets it crowd out its neighbours.'),
] as const;
