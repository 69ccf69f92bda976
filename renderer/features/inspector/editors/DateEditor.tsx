import { DraftInput } from './DraftInput';
import type { EditorProps } from './editorProps';
import { useDraft } from './useDraft';

export function DateEditor({ path, value, ariaLabel, change, refuse }: EditorProps<'date'>) {
  const draft = useDraft({ value, write: String, read: (text) => ({ ok: true, value: text }), change, refuse });
  return <DraftInput draft={draft} path={path} ariaLabel={ariaLabel} type="date" />;
}
