import type { ViewId } from '../../state/viewStore';
import { catalogue } from '../../../shared/language/catalogue';
import { viewLabelsDe } from './messages.de';

const viewLabelsEn: Readonly<Record<Exclude<ViewId, 'canvas'>, string>> = {
  tables: 'Tables',
  demand: 'Demand',
  sizing: 'Sizing',
  operations: 'Operations',
  proof: 'Prove it',
  cost: 'Cost',
  ranges: 'Ranges',
  decisions: 'Decisions',
  resilience: 'Resilience',
  theatre: 'Failures',
  waves: 'Waves',
  governance: 'Governance',
  scenarios: 'Scenarios',
  notes: 'Notes',
  assumptions: 'Assumptions',
  prices: 'Price book',
  calibration: 'Calibration',
  facts: 'Facts',
};

export const viewLabels = catalogue(viewLabelsEn, { de: viewLabelsDe });
