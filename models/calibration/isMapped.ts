import type { BilledUsage } from './billedUsage';
import { isUsage } from './isUsage';
import { serviceOf } from './services';

/** Whether a row of a bill has a place in the model. */
export const isMapped = (row: BilledUsage): boolean => isUsage(row) && serviceOf(row) !== null;
