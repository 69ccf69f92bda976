import { assume } from './assumption';

/** What commitments are judged by beside their prices. */
export const FINANCE_ASSUMPTIONS = [
  assume('commitment.monthly-surcharge', 'Surcharge for paying a commitment month by month', 'share', [0, 0, 0.03], 'The price list gives one rate for a term, whichever way it is paid; a surcharge would have to come from a contract.'),
  assume('commitment.slip-months', 'Months that the load comes later than planned when waves slip', 'months', [1, 3, 6], 'A missed weekend moves a site to the next open one; a missed season or a failed rehearsal costs a quarter.'),
] as const;
