import type { Plan } from '../../../../models/document';

/** Choices of a select or of checkboxes: stored value → what people read. */
export type Options = Readonly<Record<string, string>>;

/** What a field may look at beside its own value. */
export interface FieldContext {
  readonly plan: Plan;
  /** The whole item, company or data set that is edited. */
  readonly subject: unknown;
}

/** A value, or how to get it from the item that is edited. */
export type From<T> = T | ((context: FieldContext) => T);

/** What an emptied field means: `null`, or that the key is not there; left out when a value is due. */
type WhenEmpty = 'null' | 'absent';

/** How a value is shown and changed. Each type has one component in `editors/registry`. */
export type Editor =
  | { readonly type: 'text'; readonly suggestions?: From<readonly string[]>; readonly empty?: WhenEmpty }
  | { readonly type: 'note' }
  | { readonly type: 'number'; readonly empty?: WhenEmpty }
  /** A share, typed and shown in per cent. */
  | { readonly type: 'percent'; readonly empty?: WhenEmpty }
  | { readonly type: 'time'; readonly empty?: WhenEmpty }
  | { readonly type: 'date'; readonly empty?: WhenEmpty }
  | { readonly type: 'select'; readonly options: From<Options>; /** What stands for nothing chosen. */ readonly none?: string; readonly empty?: WhenEmpty }
  | { readonly type: 'checks'; readonly options: From<Options> }
  | { readonly type: 'switch' }
  | { readonly type: 'days' }
  /** One share per key; a key without a share is left out. */
  | { readonly type: 'shares'; readonly keys: From<Options> }
  | ListEditor
  /** Fields that exist together or, as `null`, not at all. */
  | { readonly type: 'group'; readonly fields: readonly Field[]; create(context: FieldContext): unknown; readonly addLabel: string };

export interface ListEditor {
  readonly type: 'list';
  /** Rows beside each other under one heading, or one card per row. */
  readonly layout: 'table' | 'cards';
  readonly columns: readonly Field[];
  readonly addLabel: string;
  create(rows: readonly unknown[], context: FieldContext): unknown;
}

export type EditorType = Editor['type'];
export type EditorOf<T extends EditorType> = Extract<Editor, { readonly type: T }>;

/** One value that people can see and change. */
export interface Field {
  readonly label: string;
  /** Where the value lives in the item: `wan.downMbps`. Inside a list, where it lives in the row. */
  readonly path: string;
  readonly editor: Editor;
  readonly unit?: string;
  /** What it is and why we ask. */
  readonly help?: string;
  /** Shares a line with a neighbour. */
  readonly half?: boolean;
  /** What the schema cannot know (a zone must exist); null when the value is fine. */
  check?(value: unknown, context: FieldContext): string | null;
  /** For edits that must change more than the value itself. */
  edit?(plan: Plan, itemId: string, value: unknown): Plan;
}

export interface Section {
  readonly title: string;
  readonly fields: readonly Field[];
}
