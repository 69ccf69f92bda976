import { jsonText } from '../../platform/json';
import { bicepKey } from '../../platform/resources/parts/bicepModule';
import type { ExportFile, ExportInput } from '../exporter';
import { textFile } from '../textFile';
import { armParameters } from './armParameters';
import { bicepFiles } from './bicepFiles';
import { bicepparamText } from './bicepparamText';

/** The values of the Terraform files once more for teams that work in Bicep: each module as `.bicepparam` and as `.parameters.json`. */
export async function buildBicep(input: ExportInput): Promise<readonly ExportFile[]> {
  return bicepFiles(input).flatMap(({ path, module, parameters }) => [
    { ...textFile(`bicep/${path}.bicepparam`, bicepparamText(`${module.source}:${module.version}`, parameters)), schema: `bicepparam:${bicepKey(module)}`, content: parameters },
    { ...textFile(`bicep/${path}.parameters.json`, jsonText(armParameters(parameters))), schema: `armparams:${bicepKey(module)}`, content: armParameters(parameters) },
  ]);
}
