import fc from 'fast-check';
import { expect, it } from 'vitest';
import { QuantileSketch } from '../../../../models/simulation/quantileSketch';

function sketchOf(values: readonly number[]): QuantileSketch {
  const sketch = new QuantileSketch();
  for (const value of values) sketch.add(value);
  return sketch;
}

const wait = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 2, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }));

it('stays within half a per cent of the exact nearest rank, or within 0.1 ms of none', () => {
  fc.assert(
    fc.property(fc.array(wait, { minLength: 1, maxLength: 300 }), fc.double({ min: 0.01, max: 1, noNaN: true }), (values, share) => {
      const exact = [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? 0;
      const error = Math.abs(sketchOf(values).quantile(share) - exact);
      expect(error).toBeLessThanOrEqual(Math.max(0.0001, exact * 0.00501));
    }),
  );
});

it('keeps count and mean exactly', () => {
  const sketch = sketchOf([0, 1, 2, 3]);
  expect([sketch.count, sketch.mean, sketch.sum]).toEqual([4, 1.5, 6]);
});

it('has nothing to say about nothing', () => {
  expect([new QuantileSketch().quantile(0.95), new QuantileSketch().mean]).toEqual([0, 0]);
});
