import { holidays } from './calendar';

export const SINGAPORE_2027 = holidays([
  '2027-01-01 New Year',
  '2027-02-06 Chinese New Year',
  '2027-02-08 Chinese New Year (observed)',
  '2027-03-26 Good Friday',
  '2027-05-01 Labour Day',
  '2027-08-09 National Day',
  '2027-12-25 Christmas Day',
]);
