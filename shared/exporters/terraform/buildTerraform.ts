import { jsonText } from '../../platform/json';
import { findPlaceholders } from '../../platform/placeholders/findPlaceholders';
import { placeholdersCsv } from '../../platform/placeholders/placeholdersCsv';
import type { ExportFile, ExportInput } from '../exporter';
import { exportStamp } from '../exportStamp';
import { textFile } from '../textFile';
import { readme } from './documents/readme';
import { versionsJson } from './documents/versionsJson';
import { tfvarsFiles } from './tfvarsFiles';

/** The hand-off to the platform team: variables files, the versions they fit, what is left to fill in, and how to use it all. */
export async function buildTerraform(input: ExportInput): Promise<readonly ExportFile[]> {
  const files = tfvarsFiles(input);
  const placeholders = files.flatMap((file) => findPlaceholders(file.path, file.variables));
  return [
    textFile('terraform/README.md', readme(files, input)),
    textFile('terraform/PLACEHOLDERS.csv', placeholdersCsv(placeholders)),
    textFile('terraform/versions.json', versionsJson(files, exportStamp(input))),
    ...files.map((file) => textFile(`terraform/${file.path}`, jsonText(file.variables))),
  ];
}
