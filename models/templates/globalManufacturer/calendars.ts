import type { Plan } from '../../document';

export const calendars: Plan['calendars'] = {
  monthEnd: { days: 4, loadFactor: 1.5 },
  peaks: [
    { id: 'spring-orders', name: 'Spring orders of machine builders', siteIds: ['ostrava-plant', 'zaragoza-plant', 'izmir-plant', 'venlo-warehouse'], from: '03-01', to: '04-30', loadFactor: 1.25 },
    { id: 'harvest-spares', name: 'Harvest spare parts', siteIds: ['dallas-warehouse', 'greenville-plant'], from: '07-15', to: '09-30', loadFactor: 1.4 },
    { id: 'southern-harvest', name: 'Southern harvest', siteIds: ['curitiba-plant', 'geelong-plant'], from: '01-15', to: '03-31', loadFactor: 1.3 },
    { id: 'before-new-year', name: 'Rush before the Spring Festival', siteIds: ['suzhou-plant', 'singapore-warehouse'], from: '01-05', to: '02-05', loadFactor: 1.5 },
    { id: 'festival-season', name: 'Festival season', siteIds: ['pune-plant'], from: '09-15', to: '10-31', loadFactor: 1.2 },
  ],
  supplierWindows: [
    { id: 'steel-ostrava', name: 'Steel deliveries', siteIds: ['ostrava-plant'], window: { days: [1, 3, 5], start: '04:00', end: '10:00' } },
    { id: 'magnets-izmir', name: 'Magnet deliveries', siteIds: ['izmir-plant'], window: { days: [2], start: '07:00', end: '12:00' } },
    { id: 'sequence-greenville', name: 'Sequence call-offs', siteIds: ['greenville-plant'], window: { days: [1, 2, 3, 4, 5], start: '04:30', end: '07:30' } },
    { id: 'containers-suzhou', name: 'Container departures', siteIds: ['suzhou-plant'], window: { days: [4, 5], start: '12:00', end: '22:00' } },
  ],
  shutdowns: [
    { id: 'summer-europe', name: 'European summer shutdown', siteIds: ['ostrava-plant', 'zaragoza-plant'], from: '2027-08-02', to: '2027-08-15' },
    { id: 'summer-izmir', name: 'Izmir summer shutdown', siteIds: ['izmir-plant'], from: '2027-08-16', to: '2027-08-29' },
    { id: 'july-americas', name: 'July shutdown', siteIds: ['greenville-plant', 'monterrey-plant'], from: '2027-07-03', to: '2027-07-11' },
    { id: 'carnival', name: 'Carnival week', siteIds: ['curitiba-plant'], from: '2027-02-06', to: '2027-02-10' },
    { id: 'spring-festival', name: 'Spring Festival', siteIds: ['suzhou-plant'], from: '2027-02-05', to: '2027-02-14' },
    { id: 'diwali', name: 'Diwali week', siteIds: ['pune-plant'], from: '2027-10-28', to: '2027-11-01' },
    { id: 'southern-christmas', name: 'Christmas shutdown', siteIds: ['geelong-plant', 'curitiba-plant'], from: '2027-12-20', to: '2028-01-09' },
  ],
  changeFreezes: [
    { id: 'year-end', name: 'Year-end close and audit', siteIds: [], from: '2027-12-10', to: '2028-01-31', hard: true },
    { id: 'half-year', name: 'Half-year close', siteIds: [], from: '2027-06-25', to: '2027-07-09', hard: false },
    { id: 'model-launch', name: 'Customer model launch', siteIds: ['greenville-plant'], from: '2027-09-06', to: '2027-10-03', hard: true },
    { id: 'peak-venlo', name: 'Venlo peak weeks', siteIds: ['venlo-warehouse'], from: '2027-11-15', to: '2027-12-09', hard: true },
  ],
};

export const migration: Plan['migration'] = {
  earliestStart: '2027-02-15',
  latestEnd: '2028-09-30',
  pilotSiteId: 'zaragoza-plant',
  maxSitesPerWave: 3,
  crews: 2,
  cutoverHours: 20,
  rollbackHours: 10,
  includes: ['infrastructure-move', 'plant-integration-redesign'],
  locks: [{ itemId: 'greenville-plant', wave: 6, reason: 'Not before the customer model launch is over.' }],
};
