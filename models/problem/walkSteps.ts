import type { Result } from './result';
import type { StepProgress } from './stepProgress';

/** Walks long work to its end and tells of every step on the way; who wants to stop between two steps walks it by hand. */
export function walkSteps<T>(steps: Iterator<StepProgress, Result<T>>, onProgress?: (progress: StepProgress) => void): Result<T> {
  let step = steps.next();
  while (step.done !== true) {
    onProgress?.(step.value);
    step = steps.next();
  }
  return step.value;
}
