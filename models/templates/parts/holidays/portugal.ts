import { holidays } from './calendar';

export const PORTUGAL_2027 = holidays([
  '2027-01-01 New Year',
  '2027-03-26 Good Friday',
  '2027-04-25 Freedom Day',
  '2027-05-01 Labour Day',
  '2027-06-10 Portugal Day',
  '2027-10-05 Republic Day',
  '2027-11-01 All Saints',
  '2027-12-01 Restoration of Independence',
  '2027-12-08 Immaculate Conception',
  '2027-12-25 Christmas Day',
]);
