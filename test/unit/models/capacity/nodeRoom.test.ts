import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { kubeletMemoryGiB, kubeletVcpu, maxPodsPerNode, nodeRoom } from '../../../../models/capacity/nodeRoom';

const withPods = (value: number) => assumptionsOf({ assumptions: [{ id: 'compute.max-pods-per-node', value, by: 'A', reason: '' }] });

describe('what a node offers', () => {
  it('keeps for the kubelet what AKS publishes: 8 GB and 30 pods keep 650 MB and 100 MiB, 4 GB and 70 pods a quarter', () => {
    expect(kubeletMemoryGiB(8, 30)).toBeCloseTo(650 / 1024 + 100 / 1024, 9);
    expect(kubeletMemoryGiB(4, 70)).toBeCloseTo(1 + 100 / 1024, 9);
  });

  it('follows the table of millicores, between its rows in proportion and beyond them along the last', () => {
    expect([1, 2, 4, 8, 16, 32, 64].map(kubeletVcpu)).toEqual([0.06, 0.1, 0.14, 0.18, 0.26, 0.42, 0.74]);
    expect(kubeletVcpu(48)).toBeCloseTo(0.58, 9);
    expect(kubeletVcpu(96)).toBeCloseTo(1.06, 9);
  });

  it('gives less memory and more places the more pods a node is set up for', () => {
    const size = { vcpu: 8, memoryGiB: 32 };
    const [few, many] = [nodeRoom(size, 'aks', withPods(50)), nodeRoom(size, 'aks', withPods(250))];
    expect(few.vcpu).toBeCloseTo(5.97, 9);
    expect(few.memoryGiB - many.memoryGiB).toBeCloseTo((20 * 200) / 1024, 9);
    expect([few.pods, many.pods]).toEqual([38, 238]);
  });

  it('keeps the setting within what AKS accepts', () => {
    expect([3, 600].map((value) => maxPodsPerNode(withPods(value)))).toEqual([10, 250]);
  });

  it('has no kubelet and no limit of pods on a plain virtual machine', () => {
    const room = nodeRoom({ vcpu: 4, memoryGiB: 16 }, 'vm', withPods(50));
    expect(room.vcpu).toBeCloseTo(2.95, 9);
    expect(room.memoryGiB).toBeCloseTo(12.05, 9);
    expect(room.pods).toBe(Number.POSITIVE_INFINITY);
  });
});
