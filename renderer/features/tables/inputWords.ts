import type { Plan } from '../../../models/document';
import { decimalMark } from '../inspector/parseNumber';
import { SUBJECTS, type SubjectKind } from '../inspector/subjects';
import type { CellType } from './cells/cellType';
import { CELL_TYPES } from './cells/registry';

export interface InputWords {
  /** `Brno plant: Downtime cost`, as the form names it. */
  readonly place: string;
  /** A value for this place with its unit; null where there is none to say, and for lists and groups. */
  readonly value: (value: unknown) => string | null;
}

const isSubject = (kind: string): kind is SubjectKind => Object.hasOwn(SUBJECTS, kind);

/** An input as its form says it, by a JSON Pointer with ids; null for what no form edits. */
export function inputWords(plan: Plan, path: string): InputWords | null {
  const [, kind = '', ...keys] = path.split('/');
  if (!isSubject(kind)) return null;
  const [id = '', ...inside] = kind === 'company' || kind === 'data' || kind === 'prices' ? ['', ...keys] : keys;
  const { read, sections } = SUBJECTS[kind];
  const subject = read(plan, id);
  const name = id !== '' && typeof subject === 'object' && subject !== null && 'name' in subject ? `${String(subject.name)}: ` : '';
  const place = inside.join('.');
  const field = sections.flatMap(({ fields }) => fields).find((each) => each.path === place);
  if (field === undefined) {
    const section = place === '' ? undefined : sections.find(({ fields }) => fields.some((each) => each.path.startsWith(`${place}.`)));
    return section === undefined ? null : { place: `${name}${section.title}`, value: () => null };
  }
  const type = CELL_TYPES[field.editor.type] as CellType | undefined;
  const value = (raw: unknown): string | null => {
    const words = type?.write(raw, field.editor, { plan, subject, decimal: decimalMark() }) ?? '';
    return words === '' ? null : [words, field.unit ?? ''].join(' ').trim();
  };
  return { place: `${name}${field.label}`, value };
}
