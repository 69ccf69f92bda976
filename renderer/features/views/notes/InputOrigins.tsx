import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Plan, Provenance } from '../../../../models/document';
import { placeWords } from '../../../../models/document/placeWords';
import { readAt } from '../../../../models/document/pointer';
import { formatDate, formatNumber, NO_VALUE } from '../../../i18n';
import { usePlan } from '../../../state/usePlan';
import { notesMessages } from '../../notes/messages';
import { SureMark } from '../../notes/SureMark';
import { inputWords } from '../../tables/inputWords';
import { showPlanPlace } from '../../why/showPlanPlace';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { ViewSection } from '../parts/ViewSection';
import { FilterSelect } from './FilterSelect';
import { notesViewMessages as text } from './messages';
import { filterProvenance, useNotesFilter, WEAK, type NotesFilter } from './notesFilter';

const useStyles = makeStyles({
  words: { margin: '0 0 8px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  filter: { width: '200px', marginBottom: '8px' },
  sure: { display: 'inline-flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap' },
  input: { textAlign: 'start', lineHeight: '20px', fontSize: 'inherit', verticalAlign: 'baseline' },
  value: { whiteSpace: 'normal' },
  date: { display: 'block', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
});

/** Who said which input and how sure, the weakest first. */
export function InputOrigins() {
  const styles = useStyles();
  const plan = usePlan((state) => state.plan);
  const { sure, put } = useNotesFilter();
  const order = Object.keys(notesMessages.sureness);
  const rows = [...filterProvenance(plan, sure)].sort((a, b) => order.indexOf(b.sure) - order.indexOf(a.sure));
  const columns: readonly Column<Provenance>[] = [
    {
      id: 'input',
      title: text.input,
      cell: ({ path }) => (
        <Link as="button" className={styles.input} onClick={() => showPlanPlace(path)}>
          {inputWords(plan, path)?.place ?? placeWords(plan, path)}
        </Link>
      ),
    },
    { id: 'value', title: text.value, numeric: true, cell: ({ path }) => <div className={styles.value}>{valueAt(plan, path)}</div> },
    {
      id: 'sure',
      title: text.sure,
      cell: (entry) => (
        <span className={styles.sure}>
          <SureMark sure={entry.sure} />
          {notesMessages.sureness[entry.sure]}
        </span>
      ),
    },
    {
      id: 'by',
      title: text.by,
      cell: ({ by, asOf }) => (
        <>
          {by}
          {asOf !== null && <span className={styles.date}>{formatDate(asOf)}</span>}
        </>
      ),
    },
    { id: 'note', title: text.note, cell: ({ note }) => note },
  ];
  return (
    <ViewSection title={text.inputs}>
      <p className={styles.words}>{plan.provenance.length === 0 ? text.unsigned : text.inputsLead}</p>
      <div className={styles.filter}>
        <FilterSelect label={text.sure} value={sure} options={[[WEAK, text.weak], ...Object.entries(notesMessages.sureness)]} onChange={(value) => put({ sure: value as NotesFilter['sure'] })} testId="notes-sure" />
      </div>
      {rows.length === 0 ? <p className={styles.words}>{text.noInputs}</p> : <DataTable caption={text.inputs} columns={columns} rows={rows} rowKey={({ path }) => path} />}
    </ViewSection>
  );
}

/** As its form says it, else as it stands in the plan; groups of values have none of their own. */
function valueAt(plan: Plan, path: string): string {
  const value = readAt(plan, path);
  const words = inputWords(plan, path)?.value(value) ?? null;
  if (words !== null) return words;
  if (typeof value === 'number') return formatNumber(value);
  return typeof value === 'string' && value !== '' ? value : NO_VALUE;
}
