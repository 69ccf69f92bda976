import { Input } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { testIdOf, type EditorProps } from './editorProps';
import type { useDraft } from './useDraft';
import { useInputStyles } from './useInputStyles';

interface DraftInputProps extends Pick<EditorProps<'text'>, 'path' | 'ariaLabel'>, Pick<ComponentProps<typeof Input>, 'type' | 'inputMode' | 'placeholder' | 'list'> {
  readonly draft: ReturnType<typeof useDraft>;
  readonly unit?: string | undefined;
  readonly align?: 'text' | 'number';
}

/** A single-line field whose text is kept while it is being typed. */
export function DraftInput({ draft, path, ariaLabel, unit, align = 'text', ...native }: DraftInputProps) {
  const styles = useInputStyles();
  return (
    <Input
      {...native}
      size="small"
      className={styles.root}
      input={{ className: styles[align] }}
      // A long text is read whole by pointing at it.
      title={align === 'text' ? draft.text : undefined}
      value={draft.text}
      onChange={(_event, data) => draft.onText(data.value)}
      onBlur={draft.onBlur}
      aria-label={ariaLabel}
      contentAfter={unit === undefined ? null : <span className={styles.unit}>{unit}</span>}
      data-testid={testIdOf(path)}
    />
  );
}
