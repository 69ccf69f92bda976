import { mergeClasses } from '@fluentui/react-components';
import { useTableStyles } from '../parts/tableStyles';
import { BillGroup } from './BillGroup';
import type { GroupedBill, Subtotal } from './groupBill';
import { costMessages as text } from './messages';
import { SumRow } from './SumRow';

interface BillTableProps {
  readonly grouped: GroupedBill;
  readonly whole: Subtotal;
  readonly filtered: boolean;
  readonly currency: string;
  readonly environmentName: (id: string) => string;
}

/** The bill by environment and layer with exact subtotals. */
export function BillTable({ grouped, whole, filtered, currency, environmentName }: BillTableProps) {
  const styles = useTableStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{text.bill}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>{text.resource}</th>
          <th scope="col" className={styles.head}>{text.calculation}</th>
          <th scope="col" className={mergeClasses(styles.head, styles.numericHead)}>{text.monthlyColumn}</th>
        </tr>
      </thead>
      {grouped.environments.map((group) => (
        <BillGroup key={group.environmentId} group={group} name={environmentName(group.environmentId)} currency={currency} />
      ))}
      <tfoot>
        {filtered && <SumRow label={text.shownTotal} sum={grouped} currency={currency} level="whole" />}
        <SumRow label={text.wholeTotal} sum={whole} currency={currency} level="whole" />
      </tfoot>
    </table>
  );
}
