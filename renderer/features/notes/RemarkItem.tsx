import { Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowUndo16Regular, Checkmark16Regular, Delete16Regular, Edit16Regular, Flag16Regular, Note16Regular, Question16Regular, type FluentIcon } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Remark } from '../../../models/document';
import { notesMessages as text } from './messages';
import { remarkActions } from './remarkActions';
import { RemarkForm } from './RemarkForm';
import { remarkWords } from './remarkWords';

export const KIND_ICONS: Readonly<Record<Remark['kind'], FluentIcon>> = { question: Question16Regular, decision: Flag16Regular, note: Note16Regular };

const useStyles = makeStyles({
  item: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', columnGap: '8px', alignItems: 'start', padding: '4px 0' },
  icon: { marginTop: '2px', color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  done: { color: tokens.colorNeutralForeground3 },
  meta: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex' },
});

/** One question, decision or note with what can be done to it. */
export function RemarkItem({ remark }: { readonly remark: Remark }) {
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  const Icon = KIND_ICONS[remark.kind];
  const words = remarkWords(remark);
  if (editing) {
    const { kind, owner, due = '' } = remark;
    const save = (entry: Parameters<typeof remarkActions.change>[1]) => {
      remarkActions.change(remark, entry);
      setEditing(false);
    };
    return <RemarkForm title={text.edit(remark.text)} entry={{ kind, text: remark.text, owner, due }} onSave={save} onLeave={() => setEditing(false)} />;
  }
  return (
    <div className={styles.item} data-testid={`remark-${remark.id}`}>
      <Icon className={styles.icon} aria-label={text.kinds[remark.kind]} />
      <div>
        <p className={mergeClasses(styles.text, remark.state === 'done' && styles.done)}>{remark.text}</p>
        <p className={mergeClasses(styles.meta, words.overdue && styles.overdue)}>{words.parts.join(' · ')}</p>
      </div>
      <div className={styles.actions}>
        {remark.state === 'open' ? (
          <Act label={text.closeOf(remark.kind, remark.text)} short={text.close[remark.kind]} Icon={Checkmark16Regular} run={() => remarkActions.close(remark)} />
        ) : (
          <Act label={text.reopenOf(remark.text)} short={text.reopen} Icon={ArrowUndo16Regular} run={() => remarkActions.reopen(remark)} />
        )}
        <Act label={text.edit(remark.text)} Icon={Edit16Regular} run={() => setEditing(true)} />
        <Act label={text.remove(remark.text)} Icon={Delete16Regular} run={() => remarkActions.remove(remark)} />
      </div>
    </div>
  );
}

interface ActProps {
  /** Names the remark too: a list holds many buttons of one kind. */
  readonly label: string;
  readonly short?: string;
  readonly Icon: FluentIcon;
  readonly run: () => void;
}

function Act({ label, short = label, Icon, run }: ActProps) {
  return (
    <Tooltip content={short} relationship="inaccessible">
      <Button size="small" appearance="subtle" icon={<Icon />} aria-label={label} onClick={run} />
    </Tooltip>
  );
}
