import { expect, it } from 'vitest';
import { podTotals } from '../../../../../../renderer/features/views/sizing/podTotals';

it('multiplies what one pod takes by their number', () => {
  expect(podTotals([{ role: 'web', count: 3, vcpu: 0.5, memoryGiB: 2, contents: '' }])).toEqual([{ role: 'web', count: 3, vcpu: 0.5, memoryGiB: 2, contents: '', vcpuTotal: 1.5, memoryTotalGiB: 6 }]);
});
