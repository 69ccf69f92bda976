import { csvText } from '../../exporters/csv';
import type { Placeholder } from './findPlaceholders';

const HEADER = ['file', 'json_path', 'meaning', 'owner', 'example_format'] as const;

export function placeholdersCsv(placeholders: readonly Placeholder[]): string {
  return csvText([HEADER, ...placeholders.map(({ file, path, meaning, owner, example }) => [file, path, meaning, owner, example])]);
}
