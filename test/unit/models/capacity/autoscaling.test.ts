import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { hourlyWorkers, scalingPolicies } from '../../../../models/capacity/autoscaling';
import { deriveRequirements } from '../../../../models/capacity/requirements';
import { sizeWebWorkers } from '../../../../models/capacity/webWorkers';
import { deriveDemand } from '../../../../models/demand/deriveDemand';
import { STARTERS } from '../../../../models/templates';

function sized(id: string) {
  const plan = STARTERS.find((starter) => starter.id === id)?.plan;
  if (!plan) throw new Error(id);
  const assumptions = assumptionsOf(plan);
  const demand = deriveDemand(plan, assumptions);
  const requirements = deriveRequirements(plan, demand, assumptions, 1);
  const web = sizeWebWorkers(requirements.load, assumptions, { count: 3, survive: 1 });
  return { assumptions, demand, requirements, web };
}

describe('scaling policies', () => {
  it('asks for the sized number in the peak hour and for no more in any other', () => {
    const { demand, requirements, web, assumptions } = sized('global-manufacturer');
    const hourly = hourlyWorkers(demand, requirements, web, assumptions);
    expect(Math.max(...hourly)).toBe(hourly[demand.peakHour]);
    expect(hourly[demand.peakHour]).toBeLessThanOrEqual(web.needed);
  });

  it('scales only with a reason: the saving it names is the ceiling less the curve, over the week', () => {
    const { demand, requirements, web, assumptions } = sized('global-manufacturer');
    for (const policy of scalingPolicies(demand, requirements, web, assumptions)) {
      expect(policy.floor).toBeLessThanOrEqual(policy.ceiling);
      expect(policy.reason.length).toBeGreaterThan(20);
      if (policy.signal === null) expect(policy.savedWorkerHoursPerWeek).toBe(0);
      else expect(policy.savedShare).toBeCloseTo(policy.savedWorkerHoursPerWeek / (policy.ceiling * 168), 9);
    }
  });

  it('never scales scheduled jobs', () => {
    const { demand, requirements, web, assumptions } = sized('mid-market-producer');
    const scheduled = scalingPolicies(demand, requirements, web, assumptions).find((policy) => policy.layer === 'scheduled-jobs');
    expect(scheduled?.signal).toBeNull();
    expect(scheduled?.floor).toBe(scheduled?.ceiling);
  });
});
