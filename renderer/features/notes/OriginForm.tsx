import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Provenance } from '../../../models/document';
import { clearProvenance, setProvenance } from '../../../models/document/edits';
import { today } from '../../i18n/today';
import { useNotes } from '../../state/notesStore';
import { usePlan } from '../../state/usePlan';
import { notesMessages } from './messages';
import { originOf } from './originOf';

const text = notesMessages.origin;
const MAX_NAME = 120;
const MAX_NOTE = 4000;

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px 12px', width: '280px' },
  wide: { gridColumn: '1 / -1' },
  title: { gridColumn: '1 / -1', margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { gridColumn: '1 / -1', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  input: { minWidth: 0, width: '100%' },
  actions: { gridColumn: '1 / -1', display: 'flex', gap: '8px' },
});

interface OriginFormProps {
  readonly label: string;
  readonly path: string;
  readonly onDone: () => void;
}

/** Who said an input, when and how sure; whoever spoke last is offered for the next one. */
export function OriginForm({ label, path, onDone }: OriginFormProps) {
  const styles = useStyles();
  const origin = originOf(usePlan.getState().plan, path);
  const own = origin?.inherited === false;
  const [typed, setTyped] = useState<Provenance>(() => origin?.entry ?? { path, by: useNotes.getState().lastSpeaker, sure: 'stated', asOf: today(), note: '' });
  const [tried, setTried] = useState(false);
  const put = (part: Partial<Provenance>) => setTyped({ ...typed, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const by = typed.by.trim();
    if (by === '') return;
    useNotes.getState().heard(by);
    usePlan.getState().edit(notesMessages.steps.sayWho(label), (plan) => setProvenance(plan, { ...typed, path, by, note: typed.note.trim() }));
    onDone();
  };
  const forget = () => {
    usePlan.getState().edit(notesMessages.steps.forgetWho(label), (plan) => clearProvenance(plan, path));
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={submit} data-testid="origin-form" noValidate>
      <h3 className={styles.title}>{text.title(label)}</h3>
      {origin?.inherited === true && <p className={styles.hint}>{text.inherited}</p>}
      <Field size="small" className={styles.wide} label={text.by} {...(tried && typed.by.trim() === '' ? { validationMessage: text.byNeeded } : {})}>
        <Input size="small" className={styles.input} maxLength={MAX_NAME} value={typed.by} onChange={(_, { value }) => put({ by: value })} data-testid="origin-by" autoFocus />
      </Field>
      <Field size="small" label={text.sure}>
        <Select size="small" className={styles.input} value={typed.sure} onChange={(_, { value }) => put({ sure: value as Provenance['sure'] })} data-testid="origin-sure">
          {Object.entries(notesMessages.sureness).map(([sure, words]) => (
            <option key={sure} value={sure}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={text.asOf}>
        <Input size="small" className={styles.input} input={{ className: styles.input }} type="date" value={typed.asOf ?? ''} onChange={(_, { value }) => put({ asOf: value === '' ? null : value })} data-testid="origin-as-of" />
      </Field>
      <Field size="small" className={styles.wide} label={text.note}>
        <Input size="small" className={styles.input} maxLength={MAX_NOTE} value={typed.note} onChange={(_, { value }) => put({ note: value })} data-testid="origin-note" />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" data-testid="origin-save">
          {notesMessages.save}
        </Button>
        {own && (
          <Button type="button" size="small" onClick={forget} data-testid="origin-forget">
            {text.forget}
          </Button>
        )}
        <Button type="button" size="small" onClick={onDone}>
          {notesMessages.cancel}
        </Button>
      </div>
    </form>
  );
}
