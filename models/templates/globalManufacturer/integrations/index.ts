import type { Plan } from '../../../document';
import { groupFlows } from './groupFlows';
import { plantFlows } from './plantFlows';
import { warehouseFlows } from './warehouseFlows';

export const integrations: Plan['integrations'] = [...plantFlows, ...warehouseFlows, ...groupFlows];
