import type { Field, Section } from './field';

/** Every label, help, unit and title that a form holds. Fields of fields of fields are as deep as forms go, which the compiler must be told. */
type FormText<Part, Depth extends readonly unknown[] = []> = Depth['length'] extends 8
  ? never
  : Part extends readonly (infer Each)[]
    ? FormText<Each, [...Depth, 0]>
    : TextAt<Part, 'title' | 'label' | 'help' | 'unit' | 'addLabel' | 'none'> | Deeper<Part, 'fields' | 'columns' | 'editor', Depth>;

type TextAt<Part, Key extends string> = Key extends keyof Part ? Extract<Part[Key], string> : never;
type Deeper<Part, Key extends string, Depth extends readonly unknown[]> = Key extends keyof Part ? FormText<Part[Key], [...Depth, 0]> : never;

/** The texts of a form in another language, by what they are in English: one that is missing or no longer used does not compile. */
export type FormWords<Form> = { readonly [Text in FormText<Form> & string]: string };

type Words = Readonly<Record<string, string>>;

/** The same form with other words. */
export const inWords = (form: readonly Section[], words: Words): readonly Section[] =>
  form.map(({ title, fields }) => ({ title: words[title] ?? title, fields: fields.map((field) => fieldInWords(field, words)) }));

function fieldInWords(field: Field, words: Words): Field {
  const say = (text: string): string => words[text] ?? text;
  return {
    ...field,
    label: say(field.label),
    ...(field.help !== undefined && { help: say(field.help) }),
    ...(field.unit !== undefined && { unit: say(field.unit) }),
    editor: editorInWords(field.editor, words),
  };
}

function editorInWords(editor: Field['editor'], words: Words): Field['editor'] {
  const say = (text: string): string => words[text] ?? text;
  if (editor.type === 'list') return { ...editor, addLabel: say(editor.addLabel), columns: editor.columns.map((column) => fieldInWords(column, words)) };
  if (editor.type === 'group') return { ...editor, addLabel: say(editor.addLabel), fields: editor.fields.map((field) => fieldInWords(field, words)) };
  return editor.type === 'select' && editor.none !== undefined ? { ...editor, none: say(editor.none) } : editor;
}
