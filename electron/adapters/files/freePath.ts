import { access } from 'node:fs/promises';
import { join } from 'node:path';

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false);

/**
 * A path in the folder that nothing lies at: the name itself, or the name with a number. Where no dialog asks whether
 * to replace a file, nothing is ever replaced.
 * @example await freePath('/plans', 'Acme', '.plantwright.json') // '/plans/Acme (2).plantwright.json' when Acme exists
 */
export async function freePath(folder: string, stem: string, extension: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${stem}${number === 1 ? '' : ` (${number})`}${extension}`);
    if (!(await exists(path))) return path;
  }
}
