import { assumptionsOf } from './assumptions/register';
import { hashPlan, type Plan } from './document';
import type { StepProgress } from './problem/stepProgress';
import { planWaves, type PlannedWaves } from './waves/planWaves';

/** The waves of a plan without the rest of its answer. */
export interface WavesAlone extends PlannedWaves {
  readonly plan: { readonly id: string; readonly hash: string };
}

const WHOLE = 100;

/** Plans the waves alone, the same as in the answer; a thousand sites are planned long before they are sized. `onProgress` is told of every step. */
export function scheduleWaves(plan: Plan, onProgress?: (progress: StepProgress) => void): WavesAlone {
  const tell = onProgress && ((step: string, share: number): void => onProgress({ done: Math.round(share * WHOLE), total: WHOLE, step }));
  return { plan: { id: plan.id, hash: hashPlan(plan) }, ...planWaves(plan, assumptionsOf(plan), tell) };
}
