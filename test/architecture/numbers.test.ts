import { expect, it } from 'vitest';
import { unexplainedNumbers } from './unexplainedNumbers';

it('the engine computes with inputs, facts and assumptions only', () => {
  expect(unexplainedNumbers()).toEqual([]);
});
