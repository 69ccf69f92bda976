import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { useTableStyles } from '../parts/tableStyles';
import { AssumptionItem } from './AssumptionItem';
import type { RegisterRow } from './filterAssumptions';
import { assumptionsMessages as text } from './messages';

/** One row per assumption; the row being overridden opens a line of fields below it. */
export function AssumptionTable({ rows }: { readonly rows: readonly RegisterRow[] }) {
  const styles = useTableStyles();
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{text.title}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>{text.assumption}</th>
          <th scope="col" className={mergeClasses(styles.head, styles.numericHead)}>{text.value}</th>
          <th scope="col" className={styles.head}>
            <span className={styles.caption}>{text.actions}</span>
          </th>
        </tr>
      </thead>
      {rows.map((row) => (
        <AssumptionItem key={row.id} row={row} editing={editing === row.id} onEdit={() => setEditing(row.id)} onDone={() => setEditing(null)} />
      ))}
    </table>
  );
}
