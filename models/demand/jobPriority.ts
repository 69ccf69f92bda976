import type { Criticality } from '../document/schema/primitives';

/** Job priorities follow criticality; the lowest number is served first. */
export const JOB_PRIORITIES: readonly Criticality[] = ['critical', 'high', 'medium', 'low'];

export const jobPriority = (criticality: Criticality): number => JOB_PRIORITIES.indexOf(criticality);
