import { useId } from 'react';
import { resolved } from '../fields/resolved';
import { useForm } from '../FormContext';
import { DraftInput } from './DraftInput';
import { EMPTY_VALUES, type EditorProps } from './editorProps';
import { useDraft } from './useDraft';

export function TextEditor({ field, editor, path, value, ariaLabel, change, refuse }: EditorProps<'text'>) {
  const listId = useId();
  const form = useForm();
  const suggestions = editor.suggestions && resolved(editor.suggestions, form);
  const draft = useDraft({
    value,
    write: (stored) => (typeof stored === 'string' ? stored : ''),
    read: (text) => ({ ok: true, value: text === '' && editor.empty ? EMPTY_VALUES[editor.empty] : text }),
    change,
    refuse,
  });
  return (
    <>
      <DraftInput draft={draft} path={path} ariaLabel={ariaLabel} list={suggestions && listId} unit={field.unit} />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </>
  );
}
