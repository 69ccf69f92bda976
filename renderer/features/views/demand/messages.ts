import { catalogue } from '../../../../shared/language/catalogue';
import { demandMessagesDe } from './messages.de';

const demandMessagesEn = {
  title: 'Demand',
  lead: 'Web requests per hour over one week, from shifts, people and integrations. Plants in other time zones peak at other hours, so the company peaks lower than the sum of its plants.',
  week: 'The week hour by hour',
  time: 'Times shown',
  utc: 'UTC',
  localTime: (site: string, zone: string) => `${site} (${zone})`,
  peak: 'Peak hour',
  jointPeak: 'Company peak',
  sumOfPeaks: 'Sum of the plants’ own peaks',
  saved: 'Sharing one system saves',
  savedShare: (percent: string) => `${percent} of the summed peaks`,
  nothingSaved: 'nothing; all plants peak together',
  requests: 'requests/h',
  season: { 'northern-winter': 'Winter clocks of the northern half are the ones that bind.', 'northern-summer': 'Summer clocks of the northern half are the ones that bind.' },
  heatMap: 'Requests per hour by weekday and hour; darker is busier',
  heatCell: (when: string, requests: string) => `${when}: ${requests} requests`,
  legendLow: '0',
  day: 'Day',
  hour: 'Hour',
  bySite: 'Who asks when',
  bySiteChart: 'Requests per hour over the week, stacked by site',
  peakLabel: 'peak',
  site: 'Site',
  ownPeak: 'Own peak',
  ownPeakHour: 'When',
  atCompanyPeak: 'At the company peak',
  otherSites: (count: number) => `${String(count)} other sites`,
  companyWide: 'Company-wide flows',
  total: 'All together',
  empty: 'The plan asks nothing of the web workers yet.',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

export const demandMessages = catalogue(demandMessagesEn, { de: demandMessagesDe });
