import { makeStyles } from '@fluentui/react-components';
import { resolved } from '../fields/resolved';
import type { Field } from '../fields/field';
import { FieldView } from '../FieldView';
import { useForm } from '../FormContext';
import { testIdOf, type EditorProps } from './editorProps';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(112px, 1fr))', columnGap: '8px', rowGap: '4px' },
});

/** One share per key; an emptied one is left out. */
export function SharesEditor({ field, editor, path }: EditorProps<'shares'>) {
  const styles = useStyles();
  const keys = resolved(editor.keys, useForm());
  return (
    <div className={styles.root} data-testid={testIdOf(path)}>
      {Object.entries(keys).map(([key, label]) => (
        <FieldView key={key} field={shareField(key, label, field.unit)} base={path} />
      ))}
    </div>
  );
}

const shareField = (key: string, label: string, unit = ''): Field => ({ label, path: key, unit, editor: { type: 'percent', empty: 'absent' } });
