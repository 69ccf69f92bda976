import { Select } from '@fluentui/react-components';
import { resolved } from '../fields/resolved';
import { useForm } from '../FormContext';
import { EMPTY_VALUES, testIdOf, type EditorProps } from './editorProps';
import { useInputStyles } from './useInputStyles';

/** Stands for nothing chosen; no kind or id is empty. */
const NONE = '';

export function SelectEditor({ editor, path, value, ariaLabel, change }: EditorProps<'select'>) {
  const styles = useInputStyles();
  const options = resolved(editor.options, useForm());
  return (
    <Select
      size="small"
      className={styles.root}
      select={{ className: styles.select }}
      icon={{ className: styles.selectIcon }}
      // A long choice is read whole by pointing at it.
      title={typeof value === 'string' ? options[value] : editor.none}
      value={typeof value === 'string' ? value : NONE}
      onChange={(_event, data) => change(data.value === NONE ? EMPTY_VALUES[editor.empty ?? 'null'] : data.value)}
      aria-label={ariaLabel}
      data-testid={testIdOf(path)}
    >
      {editor.none !== undefined && <option value={NONE}>{editor.none}</option>}
      {Object.entries(options).map(([key, label]) => (
        <option key={key} value={key}>{label}</option>
      ))}
    </Select>
  );
}
