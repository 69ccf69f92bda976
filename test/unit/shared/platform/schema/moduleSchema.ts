import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFolder } from './schemaFolder';

/** Terraform's declared type of a variable, parsed. */
export type TypeNode =
  | { readonly kind: 'string' | 'number' | 'bool' | 'any'; readonly optional?: boolean }
  | { readonly kind: 'list' | 'set' | 'map'; readonly element: TypeNode; readonly optional?: boolean }
  | { readonly kind: 'object'; readonly attributes: Readonly<Record<string, TypeNode>>; readonly optional?: boolean };

export type ValueRule =
  | { readonly rule: 'one_of'; readonly path: string; readonly values: readonly unknown[] }
  | { readonly rule: 'match' | 'not_match'; readonly path: string; readonly regex: string }
  | { readonly rule: 'bound'; readonly path: string; readonly op: '>=' | '<='; readonly value: number }
  | { readonly rule: 'cidr' | 'prefix_of_parent_id'; readonly path: string }
  | { readonly rule: 'length'; readonly path: string; readonly op: '>=' | '<='; readonly value: number };

export interface VariableSchema {
  readonly type: TypeNode;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly validations?: readonly { readonly rules: readonly ValueRule[] }[];
}

export interface ModuleSchema {
  readonly registry_source: string;
  readonly version: string;
  readonly variables: Readonly<Record<string, VariableSchema>>;
}

const FILE = 'avm-terraform-variables.json';

/** The published modules' interfaces, or why they cannot be looked at here. */
export function loadModuleSchemas(): { readonly modules: readonly ModuleSchema[] } | { readonly missing: string } {
  const schemas = schemaFolder();
  if ('missing' in schemas) return schemas;
  const path = join(schemas.folder, FILE);
  if (!existsSync(path)) return { missing: `no ${FILE} in ${schemas.folder}` };
  const read = JSON.parse(readFileSync(path, 'utf8')) as { readonly modules: Readonly<Record<string, ModuleSchema>> };
  return { modules: Object.values(read.modules) };
}
