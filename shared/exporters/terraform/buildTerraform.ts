import { jsonText } from '../../platform/json';
import { terraformKey } from '../../platform/resources/parts/terraformModule';
import type { ExportFile, ExportInput } from '../exporter';
import { exportStamp } from '../exportStamp';
import { textFile } from '../textFile';
import { versionsJson } from './documents/versionsJson';
import { tfvarsFiles } from './tfvarsFiles';

/** The hand-off to the platform team: one variables file for each module and environment, and the versions that they fit. */
export async function buildTerraform(input: ExportInput): Promise<readonly ExportFile[]> {
  const files = tfvarsFiles(input);
  return [
    textFile('terraform/versions.json', versionsJson(files, exportStamp(input))),
    ...files.map(({ path, module, variables }) => ({ ...textFile(`terraform/${path}`, jsonText(variables)), schema: `tfvars:${terraformKey(module)}`, content: variables })),
  ];
}
