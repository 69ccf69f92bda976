import type { Plan } from '../../document';

export const provenance: Plan['provenance'] = [
  { path: '/company/currentCostPerMonth', by: 'Group finance', sure: 'measured', asOf: '2026-10-31', note: 'Twelve-month mean of two data centres, staff not included.' },
  { path: '/company/growthPerYear', by: 'Group strategy', sure: 'estimated', asOf: '2026-09-15', note: 'Organic; acquisitions are a scenario.' },
  { path: '/data/databaseGiB', by: 'Database team', sure: 'measured', asOf: '2026-11-15', note: '' },
  { path: '/sites/ostrava-plant/downtimeCostPerHour', by: 'Plant controlling', sure: 'measured', asOf: '2026-06-30', note: 'From the outage of 14 May.' },
  { path: '/sites/greenville-plant/downtimeCostPerHour', by: 'Plant manager', sure: 'stated', asOf: '2026-11-05', note: 'Penalty of the customer included.' },
  { path: '/sites/geelong-plant/wan', by: 'Network team', sure: 'guessed', asOf: null, note: 'Contract values; latency not measured.' },
  { path: '/integrations/suzhou-confirmations/ratePerHour', by: 'MES team', sure: 'measured', asOf: '2026-10-20', note: '' },
  { path: '/integrations/shop-stock/ratePerHour', by: 'Shop team', sure: 'measured', asOf: '2026-11-01', note: 'Busiest hour of the autumn campaign.' },
];

export const remarks: Plan['remarks'] = [
  { id: 'china-data', kind: 'question', itemId: 'suzhou-plant', text: 'Which personal data may leave the country? Counsel answers before the design freeze.', owner: 'Legal', state: 'open' },
  { id: 'izmir-line', kind: 'question', itemId: 'izmir-plant', text: 'Can the second line take another route out of the building?', owner: 'Network team', state: 'open' },
  { id: 'status-polling', kind: 'decision', itemId: 'suzhou-order-status', text: 'The MES keeps polling for the first year; the vendor has no queue connector yet.', owner: 'MES team', state: 'done' },
  { id: 'close-window', kind: 'note', itemId: 'accounting', text: 'No change to production from working day -2 to +4 of the month.', owner: 'Group finance', state: 'open' },
  { id: 'recovery-region', kind: 'decision', itemId: null, text: 'European systems and their recovery stay in the European Union; plants elsewhere may keep their own records in an allowed region near them.', owner: 'Security office', state: 'done' },
];
