import type { EvaluationSummary } from '../report/summary';

/** One point of the design space: every decision that the engine takes at once. */
export type Candidate = EvaluationSummary['recommendation'];

export const candidateId = (candidate: Candidate): string =>
  [candidate.tenancy, candidate.tier, candidate.platform, candidate.database].join('/');
