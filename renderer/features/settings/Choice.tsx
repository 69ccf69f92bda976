import { Field, Select } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useSettingsPanel } from './settingsPanelStore';

interface ChoiceProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One setting. It gets the focus back when its change has drawn the window anew. */
export function Choice<Value extends string>({ id, label, options, words, value, onChoose }: ChoiceProps<Value>) {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (useSettingsPanel.getState().focus === id) select.current?.focus();
  }, [id]);
  const choose = (chosen: string) => {
    useSettingsPanel.getState().keepFocus(id);
    const known = options.find((option) => option === chosen);
    if (known !== undefined) onChoose(known);
  };
  return (
    <Field size="small" label={label}>
      <Select select={{ ref: select }} size="small" value={value} onChange={(_event, data) => choose(data.value)} data-testid={`setting-${id}`}>
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
