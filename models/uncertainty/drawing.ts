import type { AssumptionId, Assumptions } from '../assumptions/register';
import type { Plan } from '../document/schema/plan';
import type { Driver } from './driver';

/** The value that a driver has now; null leaves it as it stands in the plan. */
export type ValueOf = (driver: Driver) => number | null;

/** Plan and assumptions with other values of the drivers. An assumption's value is asked for when it is read. */
export type Drawing = (valueOf: ValueOf) => readonly [Plan, Assumptions];

export function drawing(plan: Plan, assumptions: Assumptions, drivers: readonly Driver[]): Drawing {
  const inputs = drivers.filter((driver) => driver.kind === 'plan');
  const unsure = new Map(drivers.flatMap((driver) => (driver.kind === 'assumption' ? [[driver.id, driver] as const] : [])));
  return (valueOf) => {
    const value = (id: AssumptionId): number => {
      const driver = unsure.get(id);
      return (driver ? valueOf(driver) : null) ?? assumptions.value(id);
    };
    const input: Assumptions['input'] = (id) => {
      const known = assumptions.input(id);
      return known.kind === 'assumption' ? { ...known, value: value(id) } : known;
    };
    const drawn = inputs.reduce((changed, driver) => {
      const now = valueOf(driver);
      return now === null || now === driver.likely ? changed : driver.write(changed, now);
    }, plan);
    return [drawn, { value, input }];
  };
}
