import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleChecks } from '../../../../../shared/bundle/checks/bundleChecks';
import { bicepFiles } from '../../../../../shared/exporters/bicep/bicepFiles';
import type { ExportInput } from '../../../../../shared/exporters/exporter';
import { kubernetesFiles } from '../../../../../shared/exporters/kubernetes/kubernetesFiles';
import { tfvarsFiles } from '../../../../../shared/exporters/terraform/tfvarsFiles';
import { jsonSchemaBreaches } from './jsonSchemaBreaches';
import type { ModuleSchema } from './moduleSchema';
import { strictBreaches } from './strictBreaches';

const CHARTS: Readonly<Record<string, string>> = { 'helm:traefik': 'helm/traefik.values.schema.json', 'helm:imio-odoo': 'helm/imio-odoo.values.schema.json' };

/** Everything that the published interfaces and the program's own checks have against the hand-off of one answer. */
export function bundleBreaches(input: ExportInput, folder: string, modules: readonly ModuleSchema[]): readonly string[] {
  const terraform = tfvarsFiles(input).flatMap(({ path, module, variables }) => {
    const schema = modules.find((each) => each.registry_source === module.source);
    return schema === undefined ? [`no schema for ${module.source}`] : strictBreaches(variables, schema).map((each) => `${path}: ${each}`);
  });
  const bicep = bicepFiles(input).flatMap(({ path, module, parameters }) => {
    const name = module.source.replace('br/public:avm/res/', '').replace('/', '.');
    return jsonSchemaBreaches(join(folder, 'avm-bicep-jsonschema', `${name}.schema.json`), parameters).map((each) => `${path}: ${each}`);
  });
  const kubernetes = kubernetesFiles(input).flatMap(({ path, content, schema }) => {
    const file = join(folder, CHARTS[schema ?? ''] ?? `k8s-crd-jsonschema/${String(content['apiVersion']).replace('/', `_${String(content['kind']).toLowerCase()}_`)}.schema.json`);
    return existsSync(file) ? jsonSchemaBreaches(file, JSON.parse(JSON.stringify(content))).map((each) => `${path}: ${each}`) : [];
  });
  return [...terraform, ...bicep, ...kubernetes, ...bundleChecks(input).flatMap(({ id, faults }) => faults.map((fault) => `${id}: ${fault}`))];
}
