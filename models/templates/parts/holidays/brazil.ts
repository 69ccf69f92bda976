import { holidays } from './calendar';

export const BRAZIL_2027 = holidays([
  '2027-01-01 New Year',
  '2027-02-09 Carnival',
  '2027-03-26 Good Friday',
  '2027-04-21 Tiradentes',
  '2027-05-27 Corpus Christi',
  '2027-09-07 Independence Day',
  '2027-10-12 Our Lady of Aparecida',
  '2027-11-02 All Souls',
  '2027-11-15 Republic Day',
  '2027-12-25 Christmas Day',
]);
