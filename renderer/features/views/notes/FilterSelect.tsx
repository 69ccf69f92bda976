import { Field, Select } from '@fluentui/react-components';
import { ALL } from './notesFilter';
import { notesViewMessages as text } from './messages';

interface FilterSelectProps {
  readonly label: string;
  readonly value: string;
  /** Stored value and what people read; "all" is put before them. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
  readonly testId: string;
}

export function FilterSelect({ label, value, options, onChange, testId }: FilterSelectProps) {
  return (
    <Field size="small" label={label}>
      <Select size="small" value={value} onChange={(_, data) => onChange(data.value)} data-testid={testId}>
        <option value={ALL}>{text.all}</option>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
