import { jsonText } from '../platform/json';
import type { ExportFile, ExportInput, Exporter } from '../exporters/exporter';
import { textFile } from '../exporters/textFile';
import { bundleChecks } from './checks/bundleChecks';
import { decisionsMarkdown } from './documents/decisionsMarkdown';
import { readme } from './documents/readme';
import { validationJson, validationMarkdown } from './documents/validation';
import { findPlaceholders } from '../platform/placeholders/findPlaceholders';
import { placeholdersCsv } from '../platform/placeholders/placeholdersCsv';

/**
 * What stands round the folders of a platform hand-off: who owns what and in which order, why it is as it is, what is left to
 * fill in and what was checked.
 */
export function frameFiles(files: readonly ExportFile[], exporters: readonly Exporter[], input: ExportInput): readonly ExportFile[] {
  const placeholders = files.flatMap(({ path, content }) => (content === undefined ? [] : findPlaceholders(path, content)));
  const checks = bundleChecks(input);
  return [
    textFile('README.md', readme(files, exporters, input)),
    textFile('PLACEHOLDERS.csv', placeholdersCsv(placeholders)),
    textFile('DECISIONS.md', decisionsMarkdown(files, input)),
    textFile('validation/report.json', jsonText(validationJson(checks, placeholders.length, input))),
    textFile('validation/report.md', validationMarkdown(checks, placeholders.length, input)),
  ];
}
