import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, EditRegular } from '@fluentui/react-icons';
import { clearAssumption } from '../../../../models/document/edits';
import { usePlan } from '../../../state/usePlan';
import { formatQuantity, joinQuantity } from '../../why/formatQuantity';
import { useTableStyles } from '../parts/tableStyles';
import type { RegisterRow } from './filterAssumptions';
import { assumptionsMessages as text } from './messages';
import { OverrideForm } from './OverrideForm';

const useStyles = makeStyles({
  detail: { display: 'block', maxWidth: '80ch' },
  overridden: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  actions: { whiteSpace: 'nowrap', textAlign: 'right' },
});

interface AssumptionItemProps {
  readonly row: RegisterRow;
  readonly editing: boolean;
  readonly onEdit: () => void;
  readonly onDone: () => void;
}

export function AssumptionItem({ row, editing, onEdit, onDone }: AssumptionItemProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { override } = row;
  const detail = mergeClasses(table.dimmed, styles.detail);
  const value = (amount: number) => joinQuantity(formatQuantity(amount, row.unit));
  const bare = (amount: number) => formatQuantity(amount, row.unit).amount;
  return (
    <tbody>
      <tr>
        <th scope="row" className={mergeClasses(table.cell, table.rowHead)}>
          {row.label}
          {override !== null && <span className={mergeClasses(detail, styles.overridden)}>{text.overriddenBy(override.by, override.reason)}</span>}
          <span className={detail}>{row.rationale}</span>
        </th>
        <td className={mergeClasses(table.cell, table.numeric, override !== null && styles.overridden)}>
          {value(override?.value ?? row.value)}
          <span className={detail}>{text.rangeValues(bare(row.low), bare(row.likely), bare(row.high))}</span>
        </td>
        <td className={mergeClasses(table.cell, styles.actions)}>
          <Button size="small" appearance="subtle" icon={<EditRegular />} aria-expanded={editing} aria-label={override === null ? text.overrideNamed(row.label) : text.changeNamed(row.label)} title={override === null ? text.override : text.change} onClick={onEdit} />
          {override !== null && (
            <Button size="small" appearance="subtle" icon={<ArrowUndoRegular />} aria-label={text.clearNamed(row.label)} title={text.clear} onClick={() => usePlan.getState().edit(text.undoClear(row.label), (plan) => clearAssumption(plan, row.id))} />
          )}
        </td>
      </tr>
      {editing && (
        <tr>
          <td className={table.cell} colSpan={3}>
            <OverrideForm row={row} onDone={onDone} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
