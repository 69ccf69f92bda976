import type { Result } from '../../models/problem/result';

/** Walks long work to its end and tells of every step on the way. */
export function walkSteps<Progress, T>(steps: Iterator<Progress, Result<T>>, onProgress: (progress: Progress) => void): Result<T> {
  let step = steps.next();
  while (step.done !== true) {
    onProgress(step.value);
    step = steps.next();
  }
  return step.value;
}
