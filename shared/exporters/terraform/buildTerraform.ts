import type { ExportFile, ExportInput } from '../exporter';
import { exportStamp } from '../exportStamp';
import { textFile } from '../textFile';
import { readme } from './documents/readme';
import { versionsJson } from './documents/versionsJson';
import { jsonText } from './json';
import { TFVARS_MODULES } from './modules/registry';
import { findPlaceholders } from './placeholders/findPlaceholders';
import { placeholdersCsv } from './placeholders/placeholdersCsv';
import { tfvarsFiles } from './tfvarsFiles';

/** The hand-off to the platform team: variables files, the versions they fit, what is left to fill in, and how to use it all. */
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
