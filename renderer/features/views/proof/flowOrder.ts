import type { FlowProof } from '../../../../models/simulation/simulationReport';

const used = ({ p95DelaySeconds, toleratedDelaySeconds }: FlowProof): number => (toleratedDelaySeconds > 0 ? p95DelaySeconds.mean / toleratedDelaySeconds : Number.POSITIVE_INFINITY);

/** Late flows first, then those that use most of what they tolerate. */
export const flowOrder = (flows: readonly FlowProof[]): readonly FlowProof[] => [...flows].sort((a, b) => Number(a.met) - Number(b.met) || compare(used(b), used(a)));

/** Infinities are equal to each other; their difference is no number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
