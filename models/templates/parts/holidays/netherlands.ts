import { holidays } from './calendar';

export const NETHERLANDS_2027 = holidays([
  '2027-01-01 New Year',
  '2027-03-29 Easter Monday',
  "2027-04-27 King's Day",
  '2027-05-06 Ascension Day',
  '2027-05-17 Whit Monday',
  '2027-12-25 Christmas Day',
  '2027-12-26 Second Day of Christmas',
]);
