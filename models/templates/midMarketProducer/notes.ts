import type { Plan } from '../../document';

export const scenarios: Plan['scenarios'] = [
  {
    id: 'longer-survival',
    name: 'Brno survives a day',
    description: 'After the cable cut of 2025 the plant manager asks for 24 hours without the line.',
    changes: [{ path: '/sites/brno-plant/surviveHoursWithoutWan', value: 24 }],
  },
  {
    id: 'faster-growth',
    name: 'Second pharma contract',
    description: 'The load grows by 15 % a year instead of 7 %.',
    changes: [{ path: '/company/growthPerYear', value: 0.15 }],
  },
];

export const provenance: Plan['provenance'] = [
  { path: '/company/exchangeRatePerUsd', by: 'Finance', sure: 'estimated', asOf: '2026-11-20', note: 'Planning rate for the offer, to be replaced by the rate of the day.' },
  { path: '/data/databaseGiB', by: 'IT operations', sure: 'measured', asOf: '2026-11-10', note: '' },
  { path: '/sites/brno-plant/downtimeCostPerHour', by: 'Plant manager Brno', sure: 'stated', asOf: '2026-11-12', note: 'Contract penalty plus idle crew.' },
  { path: '/sites/olomouc-plant/downtimeCostPerHour', by: 'Controlling', sure: 'estimated', asOf: '2026-11-12', note: '' },
  { path: '/integrations/brno-confirmations/ratePerHour', by: 'MES administrator', sure: 'measured', asOf: '2026-10-28', note: 'Busiest hour of October.' },
  { path: '/sites/olomouc-plant/wan/outagesPerYear', by: 'IT operations', sure: 'guessed', asOf: null, note: 'No statistics kept.' },
];

export const remarks: Plan['remarks'] = [
  { id: 'second-line', kind: 'question', itemId: 'olomouc-plant', text: 'Can a second line be had before the move? The provider answers in January.', owner: 'IT operations', state: 'open' },
  { id: 'label-copy', kind: 'decision', itemId: 'brno-labels', text: 'The label server keeps a copy of the next eight hours of orders.', owner: 'Plant manager Brno', state: 'done' },
  { id: 'validation', kind: 'note', itemId: 'quality', text: 'Validation of a release takes ten working days; plan six releases a year.', owner: 'Quality lead', state: 'open' },
];
