import { holidays } from './calendar';

export const UNITED_STATES_2027 = holidays([
  '2027-01-01 New Year',
  '2027-01-18 Martin Luther King Day',
  '2027-05-31 Memorial Day',
  '2027-07-05 Independence Day (observed)',
  '2027-09-06 Labor Day',
  '2027-11-25 Thanksgiving',
  '2027-12-24 Christmas (observed)',
]);
