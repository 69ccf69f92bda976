import type { Cutover } from '../../report/migrationPlan';

/**
 * Whole hours that must be free for a cutover: until its steps are done, and then for the way back, each begun on a full hour.
 * @example 12.1 h and 8.5 h back → 13 + 9 = 22
 */
export const windowHours = ({ hours, rollbackHours }: Pick<Cutover, 'hours' | 'rollbackHours'>): number => Math.ceil(hours) + Math.ceil(rollbackHours);
