import { holidays } from './calendar';

export const TURKEY_2027 = holidays([
  '2027-01-01 New Year',
  "2027-04-23 Children's Day",
  '2027-05-19 Youth and Sports Day',
  '2027-07-15 Democracy Day',
  '2027-08-30 Victory Day',
  '2027-10-29 Republic Day',
]);
