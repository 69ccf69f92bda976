import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { requestCost } from '../../../../models/demand/requestClass';
import { plainPlan, withAssumption } from '../evaluation/plans';

const likely = assumptionsOf(plainPlan());

describe('requestCost', () => {
  it('spreads confirming an order over its four requests', () => {
    // 7.51 form reads × 100 ms ÷ 4 requests = 187.75 ms; measured: 274.28 ms Python and 133.54 ms database of 433.12 ms
    const cost = requestCost('order-confirm', likely);
    expect(cost.serviceSeconds).toBeCloseTo(0.18775, 10);
    expect(cost.pythonCpuSeconds).toBeCloseTo((0.18775 * 274.28) / 433.12, 10);
    expect(cost.databaseCpuSeconds).toBeCloseTo((0.18775 * 133.54) / 433.12, 10);
    expect(cost.writesPerRequest).toBe(0.25);
    expect(cost.logicalReadsPerRequest).toBe(4641 / 4);
  });

  it('takes the spread of a step from its heavy request and its light companions', () => {
    // form-read: (0.1² + 2 × 0.051²) ÷ 3 × (1 + 0.025) = 0.0050673̅ × 1.025 = 0.00519402
    expect(requestCost('form-read', likely).secondMoment).toBeCloseTo(0.00519402, 8);
  });

  it('scales with the form read that the plan assumes', () => {
    const slow = assumptionsOf(withAssumption(plainPlan(), 'demand.form-read-ms', 150));
    expect(requestCost('api-call', likely).serviceSeconds).toBeCloseTo(0.153, 10);
    expect(requestCost('api-call', slow).serviceSeconds).toBeCloseTo(0.2295, 10);
    expect(requestCost('api-call', slow).secondMoment / requestCost('api-call', likely).secondMoment).toBeCloseTo(2.25, 10);
  });
});
