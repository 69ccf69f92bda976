import { Input } from '@fluentui/react-components';
import { useId } from 'react';
import { resolved } from '../fields/resolved';
import { useForm } from '../FormContext';
import { testIdOf, type EditorProps } from './editorProps';
import { useDraft } from './useDraft';
import { useInputStyles } from './useInputStyles';

const EMPTY = { null: null, absent: undefined };

export function TextEditor({ field, editor, path, value, ariaLabel, change, refuse }: EditorProps<'text'>) {
  const listId = useId();
  const form = useForm();
  const suggestions = editor.suggestions && resolved(editor.suggestions, form);
  const styles = useInputStyles();
  const draft = useDraft({
    value,
    write: (stored) => (typeof stored === 'string' ? stored : ''),
    read: (text) => ({ ok: true, value: text === '' && editor.empty ? EMPTY[editor.empty] : text }),
    change,
    refuse,
  });
  return (
    <>
      <Input
        size="small"
        className={styles.root}
        input={{ className: styles.text }}
        value={draft.text}
        onChange={(_event, data) => draft.onText(data.value)}
        onBlur={draft.onBlur}
        list={suggestions && listId}
        aria-label={ariaLabel}
        contentAfter={field.unit === undefined ? null : <span className={styles.unit}>{field.unit}</span>}
        data-testid={testIdOf(path)}
      />
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
