import { expect, it } from 'vitest';
import { effortOf } from '../../../../../models/waves/solve/effort';

it('of a part is spent of the whole, and ends with either', () => {
  const whole = effortOf(10);
  const part = whole.part(4);
  part.spend(5);
  expect([part.isLeft(), whole.isLeft(), whole.left()]).toEqual([false, true, 5]);
  const other = whole.part(100);
  expect(other.left()).toBe(5);
  whole.spend(5);
  expect(other.isLeft()).toBe(false);
});
