import { catalogue } from '../../../shared/language/catalogue';
import { calendarTextDe } from './messages.de';

const calendarTextEn = {
  title: 'Calendar',
  companyCalendar: 'Calendar of the company',
  migration: 'Limits and locks of the move',
  lookUp: 'Look up public holidays',
  region: 'Region',
  wholeCountry: 'Whole country',
  fromYear: 'From year',
  toYear: 'To year',
  addHolidays: 'Add public holidays',
  addedStep: (place: string, years: string) => `add public holidays of ${place}, ${years}`,
  added: (count: number, known: number) => `${count} ${count === 1 ? 'day' : 'days'} added${known === 0 ? '' : `, ${known} ${known === 1 ? 'was' : 'were'} there already`}.`,
  holidaysFrom: 'Days come from date-holidays (CC BY-SA 3.0, from Wikipedia) and stay in the plan. Check them with the site: laws and local days change.',
  windows: 'When it can move',
  windowsLead: (count: number, hours: number, from: string, to: string) => `${count === 0 ? 'No stretch' : count === 1 ? 'One stretch' : `${count} stretches`} of ${hours} h or more for cutover and way back between ${from} and ${to}.`,
  window: (from: string, to: string, hours: number) => `${from} – ${to} (${hours} h)`,
  latestStart: (start: string) => `Latest start ${start}`,
  against: (names: string) => `speaks against it: ${names}`,
  closedDays: 'Closed days',
  closedBy: (names: string) => `Closed by ${names}.`,
  soft: (name: string) => `${name} (soft)`,
  noneClosed: 'Nothing but shifts and weekly windows closes these days.',
  period: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  more: (count: number) => `Show ${count} more`,
} as const;

export const calendarText = catalogue(calendarTextEn, { de: calendarTextDe });
