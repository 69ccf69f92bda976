import { ConsumptionManagementClient, KnownMetrictype } from '@azure/arm-consumption';
import type { TokenCredential } from '@azure/identity';
import type { UsageGatherer } from '../../../models/calibration/gatherUsage';
import { problem, type Problem } from '../../../models/problem/problem';
import { fail, type Result } from '../../../models/problem/result';
import { usageDetailRow } from '../../../shared/usage/usageDetailRow';
import { errorCode } from '../files/errorCode';
import { azurePlaces } from './azurePlaces';
import { RowCount, type CountedRows } from './rowCount';

type ClientOptions = NonNullable<ConstructorParameters<typeof ConsumptionManagementClient>[2]>;
type Policy = NonNullable<ClientOptions['additionalPolicies']>[number]['policy'];

export interface AzureUsage {
  /** Subscription, billing account or another scope that the service knows. */
  readonly scope: string;
  /** Billing periods as months, such as 2027-03; none: what the service calls the current one. */
  readonly months: readonly string[];
  readonly credential: TokenCredential;
  readonly signal?: AbortSignal | undefined;
  /** Another connection is only ever given by tests. */
  readonly httpClient?: ClientOptions['httpClient'] | undefined;
}

const ORIGIN = 'https://management.azure.com';
const FOREIGN_LINK = 'USAGE_FOREIGN_LINK';
/** More rows than anybody should ask this service for; exports have no such limit. */
const MAX_ROWS = 1_000_000;
const UNAUTHORISED = 401;
const FORBIDDEN = 403;
const BUSY = 429;

/** The token goes to Azure Resource Manager and nowhere else, whatever a link to a next page says. */
const onlyResourceManager: Policy = {
  name: 'onlyResourceManager',
  sendRequest: (request, next) => {
    if (new URL(request.url).origin !== ORIGIN) throw Object.assign(new Error(FOREIGN_LINK), { code: FOREIGN_LINK });
    return next(request);
  },
};

/** Usage details page by page through the vendor's client, which waits and asks again where the service is busy; rows that can not be used are named, the others count. */
export async function readAzureUsage({ scope, months, credential, signal, httpClient }: AzureUsage, into: UsageGatherer): Promise<Result<CountedRows>> {
  const places = azurePlaces(scope, months);
  if (!places.ok) return places;
  const client = new ConsumptionManagementClient(credential, '', {
    additionalPolicies: [{ policy: onlyResourceManager, position: 'perCall' }],
    ...(httpClient === undefined ? {} : { httpClient }),
  });
  const count = new RowCount(scope, into);
  try {
    for (const place of places.value) {
      const details = client.usageDetails.list(place, { expand: 'meterDetails', metric: KnownMetrictype.ActualCostMetricType, ...(signal === undefined ? {} : { abortSignal: signal }) });
      for await (const detail of details) {
        if (count.rows === MAX_ROWS) return fail(problem('usage.too-large', '', { name: scope, allowed: MAX_ROWS, unit: 'rows' }));
        count.take(usageDetailRow(detail, count.rows + 1));
      }
    }
  } catch (error) {
    return fail(faultOf(error, signal));
  }
  return count.result();
}

/** Messages of the client can quote requests, so only codes come through. */
function faultOf(error: unknown, signal: AbortSignal | undefined): Problem {
  const status = error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : null;
  const name = error instanceof Error ? error.name : '';
  const code = errorCode(error);
  if (signal?.aborted === true) return problem('usage.cancelled');
  if (code === FOREIGN_LINK) return problem('usage.link-foreign');
  if (/Credential|Authentication/.test(name)) return problem('usage.sign-in-failed', '', { reason: name });
  if (code === 'PARSE_ERROR' || error instanceof SyntaxError) return problem('usage.answer-malformed', '', { reason: 'it is no JSON' });
  if (status === UNAUTHORISED || status === FORBIDDEN) return problem('usage.refused', '', { status });
  if (status === BUSY) return problem('usage.busy');
  return problem('usage.unreachable', '', { reason: status === null ? code || 'no connection' : `HTTP status ${status}` });
}
