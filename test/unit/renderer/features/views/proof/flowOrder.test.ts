import { expect, it } from 'vitest';
import { flowOrder } from '../../../../../../renderer/features/views/proof/flowOrder';
import { flow } from './samples';

it('puts late flows first, then those that use most of what they tolerate', () => {
  const flows = [flow('easy', 1, 300), flow('tight', 250, 300), flow('late', 40, 30), flow('at once', 1, 0), flow('at once too', 2, 0)];
  expect(flowOrder(flows).map((each) => each.id)).toEqual(['at once', 'at once too', 'late', 'tight', 'easy']);
});
