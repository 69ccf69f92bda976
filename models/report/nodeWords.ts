import type { ComputeFit } from '../capacity/computeFit';

/**
 * Nodes for a reader; a tenant of a shared platform has a part of nodes that are not his own.
 * @example 3 own nodes → `3 × Standard_D4as_v5`; 0.11 of a pool → `0.11 of a shared Standard_D4as_v5`; 1.08 → `1.08 shared Standard_D4as_v5`
 */
export function nodeWords({ count, size, pooled }: ComputeFit): string {
  if (!pooled) return `${count} × ${size.armSku}`;
  return count < 1 ? `${count} of a shared ${size.armSku}` : `${count} shared ${size.armSku}`;
}
