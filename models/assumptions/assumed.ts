import type { Term } from '../figure/term';
import type { AssumptionId } from './register';

/** An assumption as a part of a calculation. */
export const assumed = (assumption: AssumptionId): Term => ({ assumption });
