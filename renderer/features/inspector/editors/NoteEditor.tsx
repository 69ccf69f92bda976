import { Textarea } from '@fluentui/react-components';
import { testIdOf, type EditorProps } from './editorProps';
import { useDraft } from './useDraft';

const ROWS = 2;

export function NoteEditor({ path, value, ariaLabel, change, refuse }: EditorProps<'note'>) {
  const draft = useDraft({ value, write: String, read: (text) => ({ ok: true, value: text }), change, refuse });
  return (
    <Textarea
      size="small"
      resize="vertical"
      rows={ROWS}
      value={draft.text}
      onChange={(_event, data) => draft.onText(data.value)}
      onBlur={draft.onBlur}
      aria-label={ariaLabel}
      data-testid={testIdOf(path)}
    />
  );
}
