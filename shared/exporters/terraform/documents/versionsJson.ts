import type { ExportStamp } from '../../exportStamp';
import { jsonText } from '../json';
import { PROVIDER_CONSTRAINTS, TERRAFORM_CONSTRAINT } from '../moduleVersions';
import type { TfvarsModule } from '../modules/tfvarsModule';

/** Which module and version each variables file fits, the tools that fit all of them, and where the figures come from. */
export function versionsJson(modules: readonly TfvarsModule[], stamp: ExportStamp): string {
  return jsonText({
    terraform: TERRAFORM_CONSTRAINT,
    providers: PROVIDER_CONSTRAINTS,
    modules: Object.fromEntries(modules.map(({ file, module }) => [file, { source: module.source, version: module.version }])),
    generatedFrom: {
      plan: stamp.planName,
      planId: stamp.planId,
      planHash: stamp.planHash,
      scenario: stamp.scenario,
      priceBook: stamp.priceBookId,
      pricesAsOf: stamp.priceBookAsOf,
      state: stamp.completeness,
      tool: `Plantwright ${stamp.appVersion}`,
    },
  });
}
