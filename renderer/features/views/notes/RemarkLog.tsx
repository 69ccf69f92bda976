import { Button, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { Remark } from '../../../../models/document';
import { formatDate, NO_VALUE } from '../../../i18n';
import { useNotes } from '../../../state/notesStore';
import { usePlan } from '../../../state/usePlan';
import { useView } from '../../../state/viewStore';
import { notesMessages } from '../../notes/messages';
import { RemarkItem } from '../../notes/RemarkItem';
import { startNote } from '../../notes/startNote';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { ViewSection } from '../parts/ViewSection';
import { FilterBar } from './FilterBar';
import { itemNames } from './itemNames';
import { notesViewMessages as text } from './messages';
import { filterRemarks, useNotesFilter } from './notesFilter';

const useStyles = makeStyles({ words: { margin: '0 0 8px', maxWidth: '72ch' }, about: { textAlign: 'start', lineHeight: '20px', fontSize: 'inherit' }, beside: { paddingTop: '4px' }, date: { whiteSpace: 'nowrap' }, add: { marginTop: '8px' } });

/** Every remark of the plan, newest last, as it was written. */
export function RemarkLog() {
  const styles = useStyles();
  const plan = usePlan((state) => state.plan);
  const filter = useNotesFilter();
  const writing = useNotes((state) => state.draft !== null);
  const names = itemNames(plan);
  const rows = filterRemarks(plan, filter);
  const columns: readonly Column<Remark>[] = [
    { id: 'what', title: text.what, cell: (remark) => <RemarkItem remark={remark} /> },
    {
      id: 'about',
      title: text.about,
      cell: ({ itemId }) =>
        itemId === null ? (
          <div className={styles.beside}>{text.wholePlan}</div>
        ) : (
          <div className={styles.beside}>
            <Link as="button" className={styles.about} onClick={() => useView.getState().select([itemId])}>
              {names.get(itemId) ?? text.gone}
            </Link>
          </div>
        ),
    },
    { id: 'raised', title: notesMessages.on, cell: ({ raisedOn }) => <div className={mergeClasses(styles.beside, styles.date)}>{raisedOn === undefined ? NO_VALUE : formatDate(raisedOn)}</div> },
  ];
  return (
    <ViewSection title={text.log}>
      {plan.remarks.length === 0 ? <p className={styles.words}>{text.none}</p> : <FilterBar plan={plan} shown={rows.length} />}
      {plan.remarks.length > 0 && (rows.length === 0 ? <p className={styles.words}>{text.noneFound}</p> : <DataTable caption={text.log} columns={columns} rows={rows} rowKey={({ id }) => id} />)}
      <Button className={styles.add} size="small" icon={<AddRegular />} disabled={writing} onClick={startNote} data-testid="notes-add">
        {notesMessages.add}
      </Button>
    </ViewSection>
  );
}
