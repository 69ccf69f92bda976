import { holidays } from './calendar';

export const INDIA_2027 = holidays([
  '2027-01-26 Republic Day',
  '2027-05-01 Maharashtra Day',
  '2027-08-15 Independence Day',
  '2027-10-02 Gandhi Jayanti',
  '2027-10-29 Diwali',
]);
