import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import type { Remark } from '../../../models/document';
import { notesMessages as text } from './messages';

const MAX_NAME = 120;
const MAX_TEXT = 4000;
const ROWS = 2;

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '8px 12px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  wide: { gridColumn: '1 / -1' },
  input: { minWidth: 0, width: '100%' },
  actions: { gridColumn: '1 / -1', display: 'flex', gap: '8px' },
});

/** What a person can say of a remark; days of writing and closing come from elsewhere. */
export interface RemarkEntry {
  readonly kind: Remark['kind'];
  readonly text: string;
  readonly owner: string;
  readonly due: string;
}

const BLANK: RemarkEntry = { kind: 'question', text: '', owner: '', due: '' };

interface RemarkFormProps {
  readonly title: string;
  readonly entry?: RemarkEntry;
  readonly onSave: (entry: RemarkEntry) => void;
  readonly onLeave: () => void;
}

/** Kind, words, owner and due day of one remark. Ctrl+Enter saves, Esc leaves. */
export function RemarkForm({ title, entry = BLANK, onSave, onLeave }: RemarkFormProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(entry);
  const [tried, setTried] = useState(false);
  const put = (part: Partial<RemarkEntry>) => setTyped({ ...typed, ...part });
  const save = () => {
    setTried(true);
    if (typed.text.trim() !== '') onSave({ ...typed, text: typed.text.trim(), owner: typed.owner.trim() });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!saves && event.key !== 'Escape') return;
    event.preventDefault();
    if (saves) save();
    else onLeave();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={onKeyDown} aria-label={title} data-testid="remark-form" noValidate>
      <Field size="small" label={text.kind}>
        <Select size="small" className={styles.input} value={typed.kind} onChange={(_, { value }) => put({ kind: value as Remark['kind'] })} data-testid="remark-kind">
          {Object.entries(text.kinds).map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={text.due}>
        <Input size="small" className={styles.input} input={{ className: styles.input }} type="date" value={typed.due} onChange={(_, { value }) => put({ due: value })} data-testid="remark-due" />
      </Field>
      <Field size="small" className={styles.wide} label={text.text} {...(tried && typed.text.trim() === '' ? { validationMessage: text.needed } : {})}>
        <Textarea size="small" rows={ROWS} resize="vertical" maxLength={MAX_TEXT} value={typed.text} onChange={(_, { value }) => put({ text: value })} data-testid="remark-text" autoFocus />
      </Field>
      <Field size="small" className={styles.wide} label={text.owner}>
        <Input size="small" className={styles.input} maxLength={MAX_NAME} value={typed.owner} onChange={(_, { value }) => put({ owner: value })} data-testid="remark-owner" />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="small" data-testid="remark-save">
          {text.save}
        </Button>
        <Button type="button" size="small" onClick={onLeave}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
