import { Input } from '@fluentui/react-components';
import { testIdOf, type EditorProps } from './editorProps';
import { useDraft } from './useDraft';
import { useInputStyles } from './useInputStyles';

const PLACEHOLDER = '06:00';

/** Wall-clock time as text: a native time field has no 24:00, which closes a day. */
export function ClockEditor({ path, value, ariaLabel, change, refuse }: EditorProps<'time'>) {
  const styles = useInputStyles();
  const draft = useDraft({ value, write: String, read: (text) => ({ ok: true, value: fullClock(text) }), change, refuse });
  return (
    <Input
      size="small"
      className={styles.root}
      input={{ className: styles.text }}
      value={draft.text}
      placeholder={PLACEHOLDER}
      onChange={(_event, data) => draft.onText(data.value)}
      onBlur={draft.onBlur}
      aria-label={ariaLabel}
      data-testid={testIdOf(path)}
    />
  );
}

/** `6:30` means `06:30`. */
const fullClock = (text: string): string => (/^\d:\d\d$/.test(text.trim()) ? `0${text.trim()}` : text.trim());
