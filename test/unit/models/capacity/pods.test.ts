import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPods, type PodGroup } from '../../../../models/capacity/pods';

const podOf = (count: number, vcpu: number, memoryGiB = 1): PodGroup => ({ role: 'web', count, vcpu, memoryGiB, contents: '' });
const NODE = { vcpu: 5, memoryGiB: 20 };

describe('packPods', () => {
  it('puts pods of 3, 3, 2 and 2 vCPU on two nodes of 5', () => {
    expect(packPods([podOf(2, 3), podOf(2, 2)], NODE)).toBe(2);
    expect(packPods([podOf(2, 2), podOf(2, 3)], NODE)).toBe(2);
  });

  it('splits no pod, however much room is left over', () => {
    // 4 × 2.6 = 10.4 would go into three nodes of 5
    expect(packPods([podOf(4, 2.6)], NODE)).toBe(4);
  });

  it('minds memory as well as processors', () => {
    expect(packPods([podOf(3, 1, 11)], NODE)).toBe(3);
  });

  it('has no answer for a pod larger than a node, and no node without pods', () => {
    expect(packPods([podOf(1, 5.1)], NODE)).toBeNull();
    expect(packPods([podOf(1, 1, 21)], NODE)).toBeNull();
    expect(packPods([], NODE)).toBe(0);
  });

  it('never needs fewer nodes than the sums, nor more than the pods', () => {
    const group = fc.record({ count: fc.integer({ min: 1, max: 8 }), vcpu: fc.double({ min: 0.1, max: 5, noNaN: true }), memoryGiB: fc.double({ min: 0.1, max: 20, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), (groups) => {
        const pods = groups.map(({ count, vcpu, memoryGiB }) => podOf(count, vcpu, memoryGiB));
        const nodes = packPods(pods, NODE) ?? Number.NaN;
        const sum = (pick: (pod: PodGroup) => number): number => pods.reduce((total, pod) => total + pod.count * pick(pod), 0);
        expect(nodes).toBeGreaterThanOrEqual(Math.max(sum((pod) => pod.vcpu) / NODE.vcpu, sum((pod) => pod.memoryGiB) / NODE.memoryGiB) - 1e-6);
        expect(nodes).toBeLessThanOrEqual(sum(() => 1));
      }),
      { numRuns: 60 },
    );
  });
});
