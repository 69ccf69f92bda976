import type { ExportStamp } from '../../exportStamp';
import { jsonText } from '../../../platform/json';
import { RESOURCE_KINDS } from '../../../platform/resources/registry';
import { PROVIDER_CONSTRAINTS, TERRAFORM_CONSTRAINT } from '../../../platform/resources/terraformTools';
import type { TfvarsFile } from '../tfvarsFiles';

/** Which module and version each variables file fits, the tools that fit all of them, and where the figures come from. */
export function versionsJson(files: readonly TfvarsFile[], stamp: ExportStamp): string {
  const used = RESOURCE_KINDS.flatMap(({ id, terraform }) => (terraform !== null && files.some((file) => file.kind === id) ? [[id, terraform] as const] : []));
  return jsonText({
    terraform: TERRAFORM_CONSTRAINT,
    providers: PROVIDER_CONSTRAINTS,
    modules: Object.fromEntries(used.map(([id, { source, version }]) => [id, { source, version }])),
    generatedFrom: {
      plan: stamp.planName,
      planId: stamp.planId,
      planHash: stamp.planHash,
      scenario: stamp.scenario,
      rulePack: stamp.rulePack,
      priceBook: stamp.priceBookId,
      pricesAsOf: stamp.priceBookAsOf,
      state: stamp.completeness,
      tool: `Plantwright ${stamp.appVersion}`,
    },
  });
}
