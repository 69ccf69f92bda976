import { ConsumptionManagementClient, KnownMetrictype } from '@azure/arm-consumption';
import type { TokenCredential } from '@azure/identity';
import type { UsageGatherer } from '../../../models/calibration/gatherUsage';
import { problem, type Problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import { usageDetailRow } from '../../../shared/usage/usageDetailRow';
import { errorCode } from '../files/errorCode';

type ClientOptions = NonNullable<ConstructorParameters<typeof ConsumptionManagementClient>[2]>;
type Policy = NonNullable<ClientOptions['additionalPolicies']>[number]['policy'];

export interface AzureUsage {
  /** Subscription, billing account or another scope that the service knows, with a billing period if wanted. */
  readonly scope: string;
  readonly credential: TokenCredential;
  readonly signal?: AbortSignal | undefined;
  /** Another connection is only ever given by tests. */
  readonly httpClient?: ClientOptions['httpClient'] | undefined;
}

const ORIGIN = 'https://management.azure.com';
const FOREIGN_LINK = 'USAGE_FOREIGN_LINK';
/** More rows than anybody should ask this service for; exports have no such limit. */
const MAX_ROWS = 1_000_000;
/** The scope becomes a path as it is: names and slashes, nothing that ends or leaves a path. */
const SCOPE = /^\/?(?:subscriptions|providers\/Microsoft\.(?:Billing|Management))(?:\/[A-Za-z0-9:_.,()-]+)+\/?$/i;
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

/** Usage details page by page through the vendor's client, which waits and asks again where the service is busy. */
export async function readAzureUsage({ scope, credential, signal, httpClient }: AzureUsage, into: UsageGatherer): Promise<Result<number>> {
  if (!SCOPE.test(scope) || scope.includes('..')) return fail(problem('usage.scope-invalid', '', { got: scope.slice(0, 200) }));
  const client = new ConsumptionManagementClient(credential, '', {
    additionalPolicies: [{ policy: onlyResourceManager, position: 'perCall' }],
    ...(httpClient === undefined ? {} : { httpClient }),
  });
  let rows = 0;
  try {
    const details = client.usageDetails.list(scope.replace(/^\/|\/$/g, ''), { expand: 'meterDetails', metric: KnownMetrictype.ActualCostMetricType, ...(signal === undefined ? {} : { abortSignal: signal }) });
    for await (const detail of details) {
      rows += 1;
      if (rows > MAX_ROWS) return fail(problem('usage.too-large', '', { name: scope, allowed: MAX_ROWS, unit: 'rows' }));
      const row = usageDetailRow(detail, rows);
      if (!row.ok) return row;
      into.add(row.value);
    }
  } catch (error) {
    return fail(faultOf(error, signal));
  }
  return ok(rows);
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
