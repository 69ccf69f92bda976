import { mergeClasses } from '@fluentui/react-components';
import { useId, type FocusEvent, type KeyboardEvent } from 'react';
import type { Draft } from '../tablesStore';
import { useGridStyles } from './useGridStyles';

export interface CellEditorProps {
  readonly label: string;
  readonly draft: Draft;
  readonly choices: readonly string[] | null;
  readonly suggestions: readonly string[];
  /** Id of the line that says why a text may not stay. */
  readonly messageId: string;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** What is typed into one cell: a list where there is one to choose from, else a line of text. */
export function CellEditor({ label, draft, choices, suggestions, messageId, onText, onKeyDown, onBlur }: CellEditorProps) {
  const styles = useGridStyles();
  const listId = useId();
  const refused = draft.message !== null;
  const shared = {
    className: mergeClasses(styles.editor, refused && styles.refused),
    value: draft.text,
    'aria-label': label,
    'aria-invalid': refused,
    'aria-describedby': refused ? messageId : undefined,
    onKeyDown,
    onBlur,
    'data-testid': 'cell-editor',
  };
  if (choices !== null) {
    return (
      <select {...shared} autoFocus onChange={({ target }) => onText(target.value)}>
        {!choices.includes(draft.text) && <option value={draft.text}>{draft.text}</option>}
        {choices.map((choice, index) => (
          <option key={index} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  return (
    <>
      <input {...shared} autoFocus list={suggestions.length > 0 ? listId : undefined} onChange={({ target }) => onText(target.value)} autoComplete="off" spellCheck={false} />
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  );
}
