import { problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';

/** The scope becomes a path as it is: names and slashes, nothing that ends or leaves a path. */
const SCOPE = /^(?:subscriptions|providers\/Microsoft\.(?:Billing|Management))(?:\/[A-Za-z0-9:_.,()-]+)+$/i;
/** Scopes that the service takes a billing period behind; those of Customer Agreements (an id with a colon, profiles, customers) are not among them. */
const WITH_PERIODS = /^(?:subscriptions|providers\/Microsoft\.(?:Billing\/(?:billingAccounts|departments|enrollmentAccounts)|Management\/managementGroups))\/[^/:]+$/i;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const LONGEST_QUOTED = 200;

/** Where the service keeps what is asked for: the scope itself, or one billing period after the other; a month counts once. */
export function azurePlaces(scope: string, months: readonly string[]): Result<readonly string[]> {
  const place = scope.replace(/^\/|\/$/g, '');
  const quoted = scope.slice(0, LONGEST_QUOTED);
  if (!SCOPE.test(place) || scope.includes('..')) return fail(problem('usage.scope-invalid', '', { got: quoted }));
  const strange = months.find((month) => !MONTH.test(month));
  if (strange !== undefined) return fail(problem('usage.month-invalid', '', { got: strange.slice(0, LONGEST_QUOTED) }));
  if (months.length === 0) return ok([place]);
  if (!WITH_PERIODS.test(place)) return fail(problem('usage.month-unfit', '', { got: quoted }));
  return ok([...new Set(months)].map((month) => `${place}/providers/Microsoft.Billing/billingPeriods/${month.replace('-', '')}`));
}
