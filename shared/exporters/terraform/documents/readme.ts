import type { ExportInput } from '../../exporter';
import { exportStamp } from '../../exportStamp';
import { markdownText } from '../../markdown';
import type { TfvarsFile } from '../tfvarsFiles';
import { notCovered } from './notCovered';
import { orderLines } from './orderLines';

/** What the folder is, in which order to use it, what to ask for first and what it does not hold. */
export function readme(files: readonly TfvarsFile[], input: ExportInput): string {
  const stamp = exportStamp(input);
  return `${[
    `# Terraform variables: ${markdownText(stamp.planName)}`,
    '',
    `- Scenario: ${markdownText(stamp.scenario)}; plan ${stamp.planId}, version ${stamp.planHash.slice(0, 12)}`,
    `- Prices as of ${stamp.priceBookAsOf} (${markdownText(stamp.priceBookId)}); answer: ${stamp.completeness}`,
    `- Written by Plantwright ${stamp.appVersion}`,
    '',
    'Each file under `workload/<environment>/` holds the inputs of one Azure Verified Module under the module’s own names; `versions.json` pins module, version and tools. There are no modules, no state and no secrets here.',
    '',
    '## Files',
    '',
    ...fileLines(files),
    '',
    ...orderLines(files),
    '## Not in this folder',
    '',
    ...notCovered(files, input).map((sentence) => `- ${sentence}`),
  ].join('\n')}\n`;
}

function fileLines(files: readonly TfvarsFile[]): readonly string[] {
  if (files.length === 0) return ['None: the recommendation shares every part for which a variables file exists.'];
  return [
    '| File | Makes | Module | Version |',
    '| --- | --- | --- | --- |',
    ...files.map(({ path, purpose, module }) => `| \`${path}\` | ${purpose} | \`${module.source}\` | ${module.version} |`),
  ];
}
