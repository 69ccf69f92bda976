import type { ViewId } from '../../state/viewStore';

export const viewLabels: Readonly<Record<Exclude<ViewId, 'canvas'>, string>> = {
  demand: 'Demand',
  sizing: 'Sizing',
  operations: 'Operations',
  proof: 'Prove it',
  cost: 'Cost',
  decisions: 'Decisions',
  resilience: 'Resilience',
  theatre: 'Failures',
  waves: 'Waves',
  governance: 'Governance',
  scenarios: 'Scenarios',
  assumptions: 'Assumptions',
  prices: 'Price book',
  facts: 'Facts',
};
