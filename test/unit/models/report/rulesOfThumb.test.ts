import { describe, expect, it } from 'vitest';
import { documentedSizing } from '../../../../models/report/rulesOfThumb';

describe('the documented sizing beside the model', () => {
  it('reproduces the worked example of the deployment guide: 60 users on 4 cores', () => {
    // 60 ÷ 6 = 10 wanted; 2 × 4 + 1 = 9 allowed; 9 × (0.8 × 150 + 0.2 × 1,024) = 9 × 324.8 = 2,923.2 MB
    const sizing = documentedSizing(60, 4);
    expect(sizing.wanted).toBe(10);
    expect(sizing.allowed).toBe(9);
    expect(Math.round(sizing.memoryMB)).toBe(2923);
  });
});
