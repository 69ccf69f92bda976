import { Input } from '@fluentui/react-components';
import { testIdOf, type EditorProps } from './editorProps';
import { useDraft } from './useDraft';
import { useInputStyles } from './useInputStyles';

export function DateEditor({ path, value, ariaLabel, change, refuse }: EditorProps<'date'>) {
  const styles = useInputStyles();
  const draft = useDraft({ value, write: String, read: (text) => ({ ok: true, value: text }), change, refuse });
  return (
    <Input
      size="small"
      className={styles.root}
      input={{ className: styles.text }}
      type="date"
      value={draft.text}
      onChange={(_event, data) => draft.onText(data.value)}
      onBlur={draft.onBlur}
      aria-label={ariaLabel}
      data-testid={testIdOf(path)}
    />
  );
}
