import type { ExportInput } from '../../exporters/exporter';
import { resourceFiles } from '../../platform/resourceFiles';
import { AGREEMENTS } from './agreements';
import { valueAt } from './valueAt';

/** Where the two languages would build different things. */
export function languageFaults(input: ExportInput): readonly string[] {
  return resourceFiles(input).flatMap(({ folder, stem, kind, terraform, bicep }) => {
    if (terraform === null || bicep === null) return [];
    return (AGREEMENTS[kind.id] ?? []).flatMap(({ what, terraform: left, bicep: right, asBicep = (value) => value }) => {
      const [said, wanted] = [JSON.stringify(asBicep(valueAt(terraform, left))), JSON.stringify(valueAt(bicep, right))];
      return said === wanted ? [] : [`${folder}/${stem}: ${what} is ${said} in Terraform and ${wanted} in Bicep`];
    });
  });
}
