import type { ExportInput } from '../../exporters/exporter';
import { resourceFiles } from '../../platform/resourceFiles';

/** Azure's limits, read 2026-11-22: tags of a resource, letters of a name and of a value. */
const MOST_TAGS = 50;
const LONGEST_NAME = 512;
const LONGEST_VALUE = 256;

export function tagFaults(input: ExportInput): readonly string[] {
  return resourceFiles(input).flatMap(({ folder, stem, bicep }) => {
    const tags = Object.entries((bicep?.['tags'] ?? {}) as Readonly<Record<string, string>>);
    const names = new Set(tags.map(([name]) => name.toLowerCase()));
    return [
      ...(tags.length > MOST_TAGS ? [`${folder}/${stem}: ${tags.length} tags`] : []),
      ...(names.size < tags.length ? [`${folder}/${stem}: two tags differ in case alone`] : []),
      ...tags.filter(([name, value]) => name.length > LONGEST_NAME || value.length > LONGEST_VALUE).map(([name]) => `${folder}/${stem}: the tag ${name} is too long`),
    ];
  });
}
