import type { VmSize } from '../facts/vmSizes';

/** Families of virtual machines by what they have much of; burstable ones lend processor time. */
export const NODE_FAMILIES = ['general', 'compute', 'memory', 'burstable'] as const;
export type NodeFamily = (typeof NODE_FAMILIES)[number];

const BY_LETTER: Readonly<Record<string, NodeFamily>> = { D: 'general', F: 'compute', E: 'memory', B: 'burstable' };

/** The family that the name of a size tells: `Standard_D4as_v5` → general. Null for a letter that the catalogue does not have. */
export function nodeFamily(size: Pick<VmSize, 'armSku'>): NodeFamily | null {
  return BY_LETTER[size.armSku.charAt('Standard_'.length)] ?? null;
}
