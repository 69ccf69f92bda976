import { Checkbox, makeStyles } from '@fluentui/react-components';
import { resolved } from '../fields/resolved';
import { useForm } from '../FormContext';
import { testIdOf, type EditorProps } from './editorProps';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(128px, 1fr))' },
});

/** Some of several choices, stored in the order of the choices. */
export function ChecksEditor({ editor, path, value, change }: EditorProps<'checks'>) {
  const styles = useStyles();
  const options = resolved(editor.options, useForm());
  const chosen = new Set(Array.isArray(value) ? value.map(String) : []);
  const toggle = (key: string, on: boolean) => change(Object.keys(options).filter((other) => (other === key ? on : chosen.has(other))));
  return (
    <div className={styles.root} data-testid={testIdOf(path)}>
      {Object.entries(options).map(([key, label]) => (
        <Checkbox key={key} size="medium" label={label} checked={chosen.has(key)} onChange={(_event, data) => toggle(key, data.checked === true)} data-testid={`${testIdOf(path)}-${key}`} />
      ))}
    </div>
  );
}
