/**
 * What the texts of a plan are, by the name of their field. Whatever is neither enumerated nor bound to a pattern must
 * stand here, which a test holds the schema of the plan to: a new field can not be forgotten.
 */
export const FIELD_KINDS = {
  /** Names of one thing each; they get a neutral one. */
  name: ['name', 'city', 'by', 'owner', 'vendor', 'businessUnit'],
  /** Texts in which names may stand. */
  text: ['note', 'description', 'reason', 'text', 'what', 'industry', 'sentence', 'source', 'evidence'],
  /** Words of Azure's price list, of the rule language and of the program's own registers. */
  kept: ['service', 'product', 'sku', 'meter', 'unit', 'region', 'from', 'asOf', 'builtIn', 'version', 'rule', 'fact', 'value', 'family', 'dId'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FieldKind = keyof typeof FIELD_KINDS;

const KIND_OF: ReadonlyMap<string, FieldKind> = new Map((Object.keys(FIELD_KINDS) as FieldKind[]).flatMap((kind) => FIELD_KINDS[kind].map((field) => [field, kind] as const)));

export const fieldKind = (field: string): FieldKind | null => KIND_OF.get(field) ?? null;
