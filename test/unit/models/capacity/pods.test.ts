import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPods, type PodGroup } from '../../../../models/capacity/pods';

const pods = (...sizes: readonly (readonly [count: number, vcpu: number, memoryGiB: number])[]): readonly PodGroup[] =>
  sizes.map(([count, vcpu, memoryGiB]) => ({ role: 'web', count, vcpu, memoryGiB, contents: '' }));

/** A node that holds any number of pods. */
const roomy = (vcpu: number, memoryGiB: number) => ({ vcpu, memoryGiB, pods: Number.POSITIVE_INFINITY });

describe('packPods', () => {
  it('puts 3 + 2 and 3 + 2 vCPU on two nodes of 5, though 10 ÷ 5 could also be packed badly', () => {
    expect(packPods(pods([2, 3, 1], [2, 2, 1]), roomy(5, 8))).toBe(2);
  });

  it('needs a node each when no two pods fit together, whatever the sum says: 3 pods of 3 on nodes of 5', () => {
    expect(packPods(pods([3, 3, 1]), roomy(5, 8))).toBe(3);
  });

  it('lets memory bind as well as processor', () => {
    expect(packPods(pods([4, 0.5, 5]), roomy(8, 10))).toBe(2);
  });

  it('lets the number of pods bind: seven small ones, three a node', () => {
    expect(packPods(pods([5, 0.1, 0.1], [2, 0.2, 0.1]), { vcpu: 8, memoryGiB: 32, pods: 3 })).toBe(3);
  });

  it('says null when one pod is larger than a node', () => {
    expect(packPods(pods([1, 9, 1]), roomy(8, 32))).toBeNull();
  });

  it('needs no node without pods', () => {
    expect(packPods([], roomy(8, 32))).toBe(0);
  });

  it('never packs better than the sums allow, nor worse than one pod a node', () => {
    const group = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.double({ min: 0.1, max: 3, noNaN: true }), fc.double({ min: 0.1, max: 6, noNaN: true }));
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), (groups) => {
        const node = roomy(4, 8);
        const nodes = packPods(pods(...groups), node) ?? -1;
        const count = groups.reduce((sum, [each]) => sum + each, 0);
        const vcpu = groups.reduce((sum, [each, size]) => sum + each * size, 0);
        const memory = groups.reduce((sum, [each, , size]) => sum + each * size, 0);
        return nodes >= Math.ceil(Math.max(vcpu / node.vcpu, memory / node.memoryGiB) - 1e-6) && nodes <= count;
      }),
    );
  });
});
