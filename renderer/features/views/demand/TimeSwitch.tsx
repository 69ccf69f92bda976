import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { Site } from '../../../../models/document';
import { demandMessages as text } from './messages';

const useStyles = makeStyles({ field: { maxWidth: '320px', marginBottom: '12px' } });

/** Value of the switch for the clock that belongs to no site. */
export const UTC = '';

interface TimeSwitchProps {
  readonly sites: readonly Site[];
  readonly value: string;
  readonly onChange: (siteId: string) => void;
}

/** Chooses on whose clock the week is shown. */
export function TimeSwitch({ sites, value, onChange }: TimeSwitchProps) {
  const styles = useStyles();
  return (
    <Field label={text.time} orientation="horizontal" className={styles.field}>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        <option value={UTC}>{text.utc}</option>
        {sites.map((site) => (
          <option key={site.id} value={site.id}>
            {text.localTime(site.name, site.timeZone)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
