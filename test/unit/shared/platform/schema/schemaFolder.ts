import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER_VARIABLE = 'PLANTWRIGHT_IAC_SCHEMAS';

/** Where the published interfaces lie, or why they cannot be looked at here. */
export function schemaFolder(): { readonly folder: string } | { readonly missing: string } {
  const folder = process.env[FOLDER_VARIABLE] ?? join(process.cwd(), '../shared/iac-schemas');
  return existsSync(folder) ? { folder } : { missing: `no ${folder}; set ${FOLDER_VARIABLE} to the folder of schemas` };
}
