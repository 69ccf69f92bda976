import Ajv2020 from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';

/**
 * Checks of values against published JSON schemas, one compiled check a file. Objects are closed there, so a key that nobody
 * knows is a breach; an open list of known values is taken for a closed one, because a generated file has no business outside.
 */
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addKeyword({ keyword: 'x-known-values', validate: (known: readonly unknown[], value: unknown) => value === null || known.includes(value) });
ajv.addKeyword({ keyword: 'x-secure', validate: (secure: unknown, value: unknown) => secure !== true || value === '' });

export function jsonSchemaBreaches(schemaPath: string, value: unknown): readonly string[] {
  const known = ajv.getSchema(schemaPath);
  const { $schema: _draft, id: _oldId, ...schema } = JSON.parse(readFileSync(schemaPath, 'utf8')) as Record<string, unknown>;
  const check = known ?? ajv.addSchema({ ...schema, $id: schemaPath }).getSchema(schemaPath);
  if (check === undefined) throw new Error(`${schemaPath} could not be compiled`);
  if (check(value) === true) return [];
  return (check.errors ?? []).map(({ instancePath, keyword, message, params }) => `${instancePath} ${keyword} ${message ?? ''} ${JSON.stringify(params)}`);
}
