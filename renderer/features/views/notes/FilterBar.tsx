import { makeStyles, tokens } from '@fluentui/react-components';
import type { Plan } from '../../../../models/document';
import { formatNumber } from '../../../i18n';
import { notesMessages } from '../../notes/messages';
import { FilterSelect } from './FilterSelect';
import { itemNames } from './itemNames';
import { notesViewMessages as text } from './messages';
import { NOBODY, useNotesFilter, WHOLE_PLAN, type NotesFilter } from './notesFilter';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px 16px', marginBottom: '12px' },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
});

/** Which remarks are listed. Only owners and items that have a remark are offered. */
export function FilterBar({ plan, shown }: { readonly plan: Plan; readonly shown: number }) {
  const styles = useStyles();
  const { kind, state, owner, about, put } = useNotesFilter();
  const owners = [...new Set(plan.remarks.map((remark) => remark.owner))].sort();
  const names = itemNames(plan);
  const subjects = [...new Set(plan.remarks.map(({ itemId }) => itemId))];
  return (
    <div className={styles.bar}>
      <FilterSelect label={text.kind} value={kind} options={Object.entries(notesMessages.kinds)} onChange={(value) => put({ kind: value as NotesFilter['kind'] })} testId="notes-kind" />
      <FilterSelect label={text.state} value={state} options={Object.entries(text.states)} onChange={(value) => put({ state: value as NotesFilter['state'] })} testId="notes-state" />
      <FilterSelect label={text.owner} value={owner} options={owners.map((name) => (name === '' ? [NOBODY, text.nobody] : [name, name]))} onChange={(value) => put({ owner: value })} testId="notes-owner" />
      <FilterSelect
        label={text.about}
        value={about}
        options={subjects.map((id) => (id === null ? [WHOLE_PLAN, text.wholePlan] : [id, names.get(id) ?? text.gone]))}
        onChange={(value) => put({ about: value })}
        testId="notes-about"
      />
      <span className={styles.count} role="status">
        {text.shown(formatNumber(shown), formatNumber(plan.remarks.length))}
      </span>
    </div>
  );
}
