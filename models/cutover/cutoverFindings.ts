import type { Assumptions } from '../assumptions/register';
import type { Plan } from '../document';
import type { MigrationPlan } from '../report/migrationPlan';
import type { Finding } from '../report/summary';
import { checkSite, planSite } from './checkSite';
import { rehearsalFindings } from './rehearsalFindings';
import { siteWorks } from './work/siteWorks';

/** What a reviewer should see of the cutovers of all sites. */
export function cutoverFindings(plan: Plan, assumptions: Assumptions, migration: MigrationPlan): readonly Finding[] {
  return [...siteWorks(plan, assumptions, migration).flatMap((work) => checkSite(plan, planSite(work, assumptions))), ...rehearsalFindings(plan, assumptions, migration)];
}
