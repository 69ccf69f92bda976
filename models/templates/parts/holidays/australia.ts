import { holidays } from './calendar';

export const AUSTRALIA_2027 = holidays([
  '2027-01-01 New Year',
  '2027-01-26 Australia Day',
  '2027-03-08 Labour Day (Victoria)',
  '2027-03-26 Good Friday',
  '2027-03-29 Easter Monday',
  "2027-06-14 King's Birthday",
  '2027-11-02 Melbourne Cup Day',
  '2027-12-25 Christmas Day',
  '2027-12-27 Christmas Day (substitute)',
]);
