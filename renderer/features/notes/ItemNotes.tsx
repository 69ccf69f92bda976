import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { formatNumber } from '../../i18n';
import { useNotes } from '../../state/notesStore';
import { usePlan } from '../../state/usePlan';
import { notesMessages as text } from './messages';
import { remarkActions } from './remarkActions';
import { RemarkForm } from './RemarkForm';
import { RemarkItem } from './RemarkItem';

const useStyles = makeStyles({
  heading: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface ItemNotesProps {
  /** Null: the plan as a whole. */
  readonly itemId: string | null;
  readonly name: string | null;
}

/** Questions, decisions and notes of one item, beside its fields. Open ones come first. */
export function ItemNotes({ itemId, name }: ItemNotesProps) {
  const styles = useStyles();
  const remarks = usePlan((state) => state.plan.remarks).filter((remark) => remark.itemId === itemId);
  const writing = useNotes((state) => state.draft !== null && state.draft.itemId === itemId);
  const { startDraft, endDraft } = useNotes.getState();
  const ordered = [...remarks.filter(({ state }) => state === 'open'), ...remarks.filter(({ state }) => state === 'done')];
  const title = name === null ? text.planNotes : text.notesOf(name);
  return (
    <section aria-label={title} data-testid="item-notes">
      <div className={styles.heading}>
        <h3 className={styles.title}>{remarks.length === 0 ? text.notes : text.counted(formatNumber(remarks.length))}</h3>
        <Button size="small" appearance="subtle" icon={<Add16Regular />} aria-label={text.add} onClick={() => startDraft(itemId)} data-testid="add-item-note">
          {text.addShort}
        </Button>
      </div>
      {writing && (
        <RemarkForm
          title={text.addTitle}
          onSave={(entry) => {
            remarkActions.add(itemId, entry);
            endDraft();
          }}
          onLeave={endDraft}
        />
      )}
      <ul className={styles.list}>
        {ordered.map((remark) => (
          <li key={remark.id}>
            <RemarkItem remark={remark} />
          </li>
        ))}
      </ul>
    </section>
  );
}
