import { expect, it } from 'vitest';
import { z } from 'zod';
import { planSchema } from '../../models/document';
import { fieldKind } from '../../shared/redaction/fieldKinds';

interface JsonSchema {
  readonly type?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** Signs that a name may hold are many; a pattern that lets a blank in is no narrow pattern. */
const isFree = ({ type, pattern, format, enum: values, const: value }: JsonSchema): boolean =>
  type === 'string' && format === undefined && values === undefined && value === undefined && (pattern === undefined || new RegExp(pattern, 'u').test('Brno plant'));

function* freeFields(schema: JsonSchema, field: string): Generator<string> {
  if (isFree(schema)) yield field;
  for (const [name, inner] of Object.entries({ ...schema.properties, ...schema.$defs })) yield* freeFields(inner, name);
  if (schema.items) yield* freeFields(schema.items, field);
  if (typeof schema.additionalProperties === 'object') yield* freeFields(schema.additionalProperties, field);
  for (const inner of [...(schema.anyOf ?? []), ...(schema.allOf ?? []), ...(schema.prefixItems ?? [])]) yield* freeFields(inner, field);
}

it('every free text of a plan says whether it is a name, a text or the program’s own word (shared/redaction/fieldKinds)', () => {
  const schema = z.toJSONSchema(planSchema, { unrepresentable: 'any' }) as JsonSchema;
  const fields = new Set(freeFields(schema, 'plan'));
  expect(fields.has('note')).toBe(true);
  expect([...fields].filter((field) => !['id', 'path', 'between'].includes(field) && fieldKind(field) === null)).toEqual([]);
});
