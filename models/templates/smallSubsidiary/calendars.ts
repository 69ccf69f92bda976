import type { Plan } from '../../document';

export const calendars: Plan['calendars'] = {
  monthEnd: { days: 2, loadFactor: 1.15 },
  peaks: [{ id: 'garden-season', name: 'Garden season', siteIds: [], from: '03-15', to: '05-31', loadFactor: 1.3 }],
  supplierWindows: [],
  shutdowns: [{ id: 'august-closure', name: 'August closure', siteIds: [], from: '2027-08-09', to: '2027-08-20' }],
  changeFreezes: [],
};

export const migration: Plan['migration'] = {
  earliestStart: '2027-02-01',
  latestEnd: '2027-09-30',
  pilotSiteId: 'aveiro',
  maxSitesPerWave: 1,
  crews: 1,
  cutoverHours: 6,
  rollbackHours: 3,
  includes: ['infrastructure-move'],
  locks: [],
};
