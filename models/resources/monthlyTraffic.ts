import type { Assumptions } from '../assumptions/register';
import type { EnvironmentDesign } from '../candidates/design';

const KIB_PER_GIB = 1024 * 1024;

/** Answers sent to browsers in one month: requests × KiB per answer. Example: 10 million × 20 KiB → 191 GiB. */
export function responseGiBPerMonth(environment: EnvironmentDesign, assumptions: Assumptions): number {
  return (environment.requirements.requestsPerMonth * assumptions.value('network.response-kib')) / KIB_PER_GIB;
}
