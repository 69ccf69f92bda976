import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { setAssumption } from '../../../../models/document/edits';
import { usePlan } from '../../../state/usePlan';
import type { RegisterRow } from './filterAssumptions';
import { assumptionsMessages as text } from './messages';
import { readNumber } from './readNumber';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px 12px', alignItems: 'start', padding: '4px 0 8px', maxWidth: '640px' },
  wide: { gridColumn: '1 / -1' },
  actions: { gridColumn: '1 / -1', display: 'flex', gap: '8px' },
});

const MAX_NAME = 120;
const MAX_REASON = 4000;

/** Value, who and why: an override without an origin would only be another guess. */
export function OverrideForm({ row, onDone }: { readonly row: RegisterRow; readonly onDone: () => void }) {
  const styles = useStyles();
  const [typed, setTyped] = useState(String(row.override?.value ?? row.value));
  const [by, setBy] = useState(row.override?.by ?? '');
  const [reason, setReason] = useState(row.override?.reason ?? '');
  const [tried, setTried] = useState(false);
  const value = readNumber(typed);
  const unusual = value !== null && (value < row.low || value > row.high);
  const needed = (entry: string) => (tried && entry.trim() === '' ? { validationMessage: text.needed } : {});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (value === null || by.trim() === '' || reason.trim() === '') return;
    usePlan.getState().edit(text.undoSet(row.label), (plan) => setAssumption(plan, { id: row.id, value, by: by.trim(), reason: reason.trim() }));
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && (event.preventDefault(), onDone())} noValidate>
      <Field label={text.newValue(row.unit)} {...(value === null ? { validationMessage: text.notANumber } : unusual ? { validationState: 'warning', validationMessage: text.outsideRange } : {})}>
        <Input value={typed} inputMode="decimal" autoFocus onChange={(_, data) => setTyped(data.value)} />
      </Field>
      <Field label={text.by} {...needed(by)}>
        <Input value={by} maxLength={MAX_NAME} onChange={(_, data) => setBy(data.value)} />
      </Field>
      <Field label={text.reason} className={styles.wide} {...needed(reason)}>
        <Input value={reason} maxLength={MAX_REASON} onChange={(_, data) => setReason(data.value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="small">
          {text.save}
        </Button>
        <Button size="small" onClick={onDone}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
