import type { ExportFile, ExportInput } from '../exporter';
import { exportStamp } from '../exportStamp';
import { textFile } from '../textFile';
import { readme } from './documents/readme';
import { versionsJson } from './documents/versionsJson';
import { type JsonObject, jsonText } from './json';
import { TFVARS_MODULES } from './modules/registry';
import type { TfvarsModule } from './modules/tfvarsModule';
import { findPlaceholders } from './placeholders/findPlaceholders';
import { placeholdersCsv } from './placeholders/placeholdersCsv';
import { deriveEnvironments } from './sizing/deriveEnvironments';

/** One variables file of the hand-off. */
export interface TfvarsFile {
  /** Below `terraform/`: `workload/prod/flexibleserver.tfvars.json`. */
  readonly path: string;
  readonly module: TfvarsModule;
  readonly variables: JsonObject;
}

export async function buildTerraform(input: ExportInput): Promise<readonly ExportFile[]> {
  const files = tfvarsFiles(input);
  const used = TFVARS_MODULES.filter((module) => files.some((file) => file.module === module));
  const placeholders = files.flatMap((file) => findPlaceholders(file.path, file.variables));
  return [
    textFile('terraform/README.md', readme(files, input)),
    textFile('terraform/PLACEHOLDERS.csv', placeholdersCsv(placeholders)),
    textFile('terraform/versions.json', versionsJson(used, exportStamp(input))),
    ...files.map((file) => textFile(`terraform/${file.path}`, jsonText(file.variables))),
  ];
}

/** Every variables file, environment by environment, in the order of the module registry. */
export function tfvarsFiles({ plan, report, appVersion }: ExportInput): readonly TfvarsFile[] {
  return deriveEnvironments({ plan, report, appVersion }).flatMap((environment) =>
    TFVARS_MODULES.flatMap((module) => {
      const variables = module.variables({ plan, report, environment });
      return variables === null ? [] : [{ path: `workload/${environment.scope.environment}/${module.file}`, module, variables }];
    }),
  );
}
