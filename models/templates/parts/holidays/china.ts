import { holidays } from './calendar';

export const CHINA_2027 = holidays([
  '2027-01-01 New Year',
  '2027-02-06 Spring Festival',
  '2027-02-08 Spring Festival',
  '2027-02-09 Spring Festival',
  '2027-02-10 Spring Festival',
  '2027-04-05 Tomb-Sweeping Day',
  '2027-05-01 Labour Day',
  '2027-06-09 Dragon Boat Festival',
  '2027-09-15 Mid-Autumn Festival',
  '2027-10-01 National Day',
]);
