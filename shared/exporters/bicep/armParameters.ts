import type { JsonObject } from '../../platform/json';

const SCHEMA = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#';

/** The same values as a parameter file of Azure Resource Manager, for pipelines without the Bicep command line. */
export function armParameters(parameters: JsonObject): JsonObject {
  return {
    $schema: SCHEMA,
    contentVersion: '1.0.0.0',
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, { value }])),
  };
}
