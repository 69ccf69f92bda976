import { holidays } from './calendar';

export const MEXICO_2027 = holidays([
  '2027-01-01 New Year',
  '2027-02-01 Constitution Day',
  '2027-03-15 Benito Juárez Day',
  '2027-05-01 Labour Day',
  '2027-09-16 Independence Day',
  '2027-11-15 Revolution Day',
  '2027-12-25 Christmas Day',
]);
