import { Switch } from '@fluentui/react-components';
import { testIdOf, type EditorProps } from './editorProps';

export function SwitchEditor({ path, value, ariaLabel, change }: EditorProps<'switch'>) {
  return <Switch checked={value === true} onChange={(_event, data) => change(data.checked)} aria-label={ariaLabel} data-testid={testIdOf(path)} />;
}
