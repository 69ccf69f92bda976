import type { Plan } from '../../../document';
import { americas } from './americas';
import { asiaPacific } from './asiaPacific';
import { europe } from './europe';

export const sites: Plan['sites'] = [...europe, ...americas, ...asiaPacific];
