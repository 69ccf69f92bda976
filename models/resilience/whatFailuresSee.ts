import { candidateId } from '../candidates/candidate';
import type { Design } from '../candidates/design';
import { nodeCount } from './nodeCount';

/**
 * All that the played failures see of a design whose place and plan are known: its decisions, how many nodes production
 * has, and how many copies of the cache. Designs that are alike in it play out the same, whatever their sizes.
 */
export function whatFailuresSee({ candidate, environments }: Design): string {
  const production = environments.find((each) => each.kind === 'production');
  return `${candidateId(candidate)} ${production ? nodeCount(production) : 0} ${production?.redis?.nodes ?? 0}`;
}
