import type { ExportFile, ExportInput } from '../exporter';
import { textFile } from '../textFile';
import { kubernetesFiles } from './kubernetesFiles';
import { yamlText } from './yamlText';

/** Values of the charts, manifests and what Flux or Argo CD follows. */
export async function buildKubernetes(input: ExportInput): Promise<readonly ExportFile[]> {
  return kubernetesFiles(input).map(({ path, content, schema }) => ({ ...textFile(`kubernetes/${path}`, yamlText(content)), ...(schema !== null && { schema }), content }));
}
