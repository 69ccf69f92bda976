import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useServices } from '../../../app/services';
import { useCalibration } from './calibrationStore';
import { calibrationMessages as text } from './messages';
import { readAzureBill, type AzureWish } from './readBill';

const useStyles = makeStyles({
  details: { margin: '0 0 12px' },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2, padding: '4px 0', width: 'fit-content' },
  words: { margin: '0 0 8px', maxWidth: '72ch' },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px 12px' },
  scope: { flex: '1 1 320px', maxWidth: '560px' },
  months: { flex: '1 1 240px', maxWidth: '320px' },
});

const SIGN_INS = ['device-code', 'azure-cli'] as const satisfies readonly AzureWish['signIn'][];

const namesIn = (line: string): readonly string[] => line.split(/[\s,;]+/).filter((each) => each !== '');

/** The second way: usage details through Azure's own client, signed in for one reading. */
export function AzureImport() {
  const styles = useStyles();
  const { host, engine } = useServices();
  const { reading, read } = useCalibration();
  const [scope, setScope] = useState('');
  const [months, setMonths] = useState('');
  const [signIn, setSignIn] = useState<AzureWish['signIn']>('device-code');
  const ready = scope.trim() !== '' && reading === null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready) void read(engine, (options) => readAzureBill(host, { scope: scope.trim(), months: namesIn(months), signIn }, options));
  };
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{text.azure}</summary>
      <p className={styles.words}>
        {text.azureWords} {text.azureKept}
      </p>
      <form className={styles.form} onSubmit={submit}>
        <Field className={styles.scope} label={text.scope} hint={text.scopeHint}>
          <Input value={scope} maxLength={1000} onChange={(_, data) => setScope(data.value)} />
        </Field>
        <Field className={styles.months} label={text.azureMonths} hint={text.azureMonthsHint}>
          <Input value={months} maxLength={400} onChange={(_, data) => setMonths(data.value)} />
        </Field>
        <Field label={text.signIn}>
          <Select value={signIn} onChange={(_, data) => setSignIn(SIGN_INS.find((way) => way === data.value) ?? 'device-code')}>
            {SIGN_INS.map((way) => (
              <option key={way} value={way}>
                {text.signIns[way]}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" disabledFocusable={!ready}>
          {text.readAzure}
        </Button>
      </form>
    </details>
  );
}
