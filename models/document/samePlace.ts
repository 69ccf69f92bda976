import type { Pin } from './schema/planning';

/** Whether two pins fix the same thing. */
export const samePlace = (a: Pick<Pin, 'target' | 'itemId'>, b: Pick<Pin, 'target' | 'itemId'>): boolean => a.target === b.target && a.itemId === b.itemId;
