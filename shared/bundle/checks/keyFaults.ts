import type { ExportInput } from '../../exporters/exporter';
import { resourceFiles } from '../../platform/resourceFiles';

/** The keys of a replica differ on purpose: it follows another server. */
const REPLICA_KEYS = ['create_mode', 'source_server_id', 'createMode', 'sourceServerResourceId'];

/** Files of one kind whose keys differ, so that two folders could not be compared line by line. */
export function keyFaults(input: ExportInput): readonly string[] {
  const first = new Map<string, string>();
  return resourceFiles(input).flatMap(({ folder, stem, kind, terraform, bicep }) =>
    [terraform, bicep].flatMap((values, index) => {
      if (values === null) return [];
      const keys = Object.keys(values).filter((key) => !REPLICA_KEYS.includes(key)).join(' ');
      const known = first.get(`${kind.id} ${index}`);
      if (known === undefined) first.set(`${kind.id} ${index}`, keys);
      return known === undefined || known === keys ? [] : [`${folder}/${stem}: its keys differ from those of other environments`];
    }),
  );
}
