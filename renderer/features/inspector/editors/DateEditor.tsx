import { DraftInput } from './DraftInput';
import { EMPTY_VALUES, type EditorProps } from './editorProps';
import { useDraft } from './useDraft';

export function DateEditor({ editor, path, value, ariaLabel, change, refuse }: EditorProps<'date'>) {
  const draft = useDraft({
    value,
    write: (stored) => (typeof stored === 'string' ? stored : ''),
    read: (text) => ({ ok: true, value: text === '' && editor.empty ? EMPTY_VALUES[editor.empty] : text }),
    change,
    refuse,
  });
  return <DraftInput draft={draft} path={path} ariaLabel={ariaLabel} type="date" />;
}
