import { holidays } from './calendar';

export const JAPAN_2027 = holidays([
  '2027-01-01 New Year',
  '2027-01-11 Coming of Age Day',
  '2027-02-11 Foundation Day',
  '2027-04-29 Showa Day',
  '2027-05-03 Constitution Day',
  '2027-05-04 Greenery Day',
  "2027-05-05 Children's Day",
  '2027-07-19 Marine Day',
  '2027-09-20 Respect for the Aged Day',
  '2027-11-03 Culture Day',
]);
