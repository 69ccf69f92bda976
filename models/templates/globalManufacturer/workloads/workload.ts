import type { Workload } from '../../../document';
import { stepsOf } from '../../parts/steps';

type Variety = Pick<Workload, 'id' | 'name' | 'process' | 'siteIds' | 'criticality' | 'sensitivity' | 'customModules'> & Partial<Workload>;

/** Recovery by criticality; a workload may ask for more or less. */
const OBJECTIVES: Readonly<Record<Workload['criticality'], Pick<Workload, 'rtoMinutes' | 'rpoMinutes'>>> = {
  critical: { rtoMinutes: 60, rpoMinutes: 5 },
  high: { rtoMinutes: 240, rpoMinutes: 15 },
  medium: { rtoMinutes: 480, rpoMinutes: 60 },
  low: { rtoMinutes: 1440, rpoMinutes: 240 },
};

export const workload = (variety: Variety): Workload => ({
  transactions: stepsOf(variety.process),
  batch: [],
  changeWindows: [],
  note: '',
  ...OBJECTIVES[variety.criticality],
  ...variety,
});
