import type { Plan } from '../../../../../models/document';
import { emptyPlan } from '../../../../../models/document/emptyPlan';
import {
  addIntegration,
  addSite,
  addSystem,
  addWorkload,
  newIntegration,
  newSite,
  newSystem,
  newWorkload,
  placeItems,
} from '../../../../../models/document/edits';

/** Two plants; the first with an MES that talks to manufacturing; every kind of reference to the first plant. */
export function samplePlan(): Plan {
  let plan = emptyPlan('sample', 'Sample', '2027-01-01');
  plan = addSite(plan, newSite(plan));
  plan = addSite(plan, newSite(plan));
  plan = addSystem(plan, newSystem(plan, 'mes', 'plant'));
  plan = addSystem(plan, newSystem(plan, 'bi'));
  plan = addWorkload(plan, newWorkload(plan, 'manufacturing'));
  plan = addIntegration(plan, newIntegration(plan, 'mes', 'manufacturing'));
  plan = addIntegration(plan, newIntegration(plan, 'manufacturing', 'bi'));
  plan = placeItems(plan, { plant: { x: 0, y: 0, width: 400, height: 300 }, mes: { x: 10, y: 10 }, bi: { x: 900, y: 0 } });
  return {
    ...plan,
    calendars: {
      ...plan.calendars,
      peaks: [
        { id: 'only-first', name: 'First plant', siteIds: ['plant'], from: '10-01', to: '11-30', loadFactor: 1.5 },
        { id: 'both', name: 'Both plants', siteIds: ['plant', 'plant-2'], from: '10-01', to: '11-30', loadFactor: 1.2 },
        { id: 'all', name: 'Everywhere', siteIds: [], from: '12-01', to: '12-20', loadFactor: 1.1 },
      ],
    },
    migration: { ...plan.migration, pilotSiteId: 'plant', locks: [{ itemId: 'mes', wave: 1, reason: 'Agreed' }] },
    scenarios: [
      {
        id: 'bigger',
        name: 'Bigger',
        description: '',
        changes: [
          { path: '/sites/plant/surviveHoursWithoutWan', value: 8 },
          { path: '/company/growthPerYear', value: 0.2 },
        ],
      },
    ],
    provenance: [{ path: '/sites/plant/users', by: 'Head of IT', sure: 'stated', asOf: null, note: '' }],
    remarks: [{ id: 'ask', kind: 'question', itemId: 'plant', text: 'Second line?', owner: '', state: 'open' }],
  };
}
