import type { EnvironmentDesign } from '../candidates/design';
import { HOURS_PER_MONTH } from '../prices/hoursPerMonth';

/**
 * Hours a month for which an environment pays the fixed services of its platform: production and recovery their own; a
 * guest on a platform that production does not use a tenant's part of services that never stop; others none, because
 * they stand beside production.
 */
export function platformHours({ production, guest, hoursPerMonth }: EnvironmentDesign): number {
  if (production) return hoursPerMonth;
  return guest ? HOURS_PER_MONTH : 0;
}
