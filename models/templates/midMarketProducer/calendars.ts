import type { Plan } from '../../document';

export const calendars: Plan['calendars'] = {
  monthEnd: { days: 3, loadFactor: 1.35 },
  peaks: [
    { id: 'model-change', name: 'Model change of the main customer', siteIds: ['brno-plant'], from: '08-20', to: '10-15', loadFactor: 1.4 },
    { id: 'vaccine-season', name: 'Vaccine season', siteIds: ['olomouc-plant'], from: '07-01', to: '09-30', loadFactor: 1.2 },
  ],
  supplierWindows: [
    {
      id: 'rubber-deliveries',
      name: 'Rubber deliveries',
      siteIds: ['brno-plant'],
      window: { days: [2, 4], start: '05:00', end: '09:00' },
    },
  ],
  shutdowns: [
    { id: 'summer-shutdown', name: 'Summer shutdown', siteIds: ['brno-plant', 'olomouc-plant'], from: '2027-07-24', to: '2027-08-08' },
    { id: 'christmas-shutdown', name: 'Christmas shutdown', siteIds: ['brno-plant', 'olomouc-plant'], from: '2027-12-23', to: '2028-01-02' },
  ],
  changeFreezes: [
    { id: 'gmp-audit', name: 'GMP inspection', siteIds: ['olomouc-plant'], from: '2027-05-10', to: '2027-05-28', hard: true },
    { id: 'year-end', name: 'Year-end close', siteIds: [], from: '2027-12-15', to: '2028-01-15', hard: true },
  ],
};

export const migration: Plan['migration'] = {
  earliestStart: '2027-03-01',
  latestEnd: '2027-11-30',
  pilotSiteId: 'prague-office',
  maxSitesPerWave: 1,
  crews: 1,
  cutoverHours: 14,
  rollbackHours: 8,
  includes: ['infrastructure-move', 'plant-integration-redesign'],
  locks: [],
};
