import { CLOSING_STEPS } from './closingSteps';
import { MOVING_STEPS } from './movingSteps';
import { OPENING_STEPS } from './openingSteps';
import type { StepKind } from '../pack';
import type { StepKindRow } from './stepKind';

/** Every kind of step, each after what it waits for. A new one is an entry here. */
export const STEP_KINDS: Readonly<Record<StepKind, StepKindRow>> = { ...CLOSING_STEPS, ...MOVING_STEPS, ...OPENING_STEPS };

export const STEP_ORDER = Object.keys(STEP_KINDS) as readonly StepKind[];
