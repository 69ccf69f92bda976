import { holidays } from './calendar';

export const SPAIN_2027 = holidays([
  '2027-01-01 New Year',
  '2027-01-06 Epiphany',
  '2027-03-26 Good Friday',
  '2027-04-23 Aragon Day',
  '2027-10-12 National Day',
  '2027-11-01 All Saints',
  '2027-12-06 Constitution Day',
  '2027-12-08 Immaculate Conception',
]);
