import { holidays } from './calendar';

export const CZECHIA_2027 = holidays([
  '2027-01-01 New Year',
  '2027-03-26 Good Friday',
  '2027-03-29 Easter Monday',
  '2027-07-05 Saints Cyril and Methodius',
  '2027-07-06 Jan Hus Day',
  '2027-09-28 Statehood Day',
  '2027-10-28 Independence Day',
  '2027-11-17 Freedom and Democracy Day',
  '2027-12-24 Christmas Eve',
]);
