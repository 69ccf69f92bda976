import type { Plan } from '../../../document';
import { floorSystems } from './floor';
import { remoteSystems } from './remote';

export const systems: Plan['systems'] = [...floorSystems, ...remoteSystems];
