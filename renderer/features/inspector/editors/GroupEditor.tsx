import { Button } from '@fluentui/react-components';
import { Add16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { FieldGrid } from '../FieldGrid';
import { useForm } from '../FormContext';
import { INSPECTOR_TEXT } from '../messages';
import { testIdOf, type EditorProps } from './editorProps';

/** Fields that are there together or not at all. */
export function GroupEditor({ field, editor, path, value, change }: EditorProps<'group'>) {
  const form = useForm();
  const isThere = value !== null && value !== undefined;
  return (
    <div data-testid={testIdOf(path)}>
      {isThere && <FieldGrid fields={editor.fields} base={path} />}
      <Button
        size="small"
        appearance="subtle"
        icon={isThere ? <Dismiss16Regular /> : <Add16Regular />}
        onClick={() => change(isThere ? null : editor.create(form))}
        data-testid={`${testIdOf(path)}-toggle`}
      >
        {isThere ? INSPECTOR_TEXT.remove(field.label.toLowerCase()) : editor.addLabel}
      </Button>
    </div>
  );
}
