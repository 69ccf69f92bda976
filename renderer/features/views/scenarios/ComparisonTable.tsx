import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ROW_GROUPS, type Comparison, type ComparisonRow } from '../../../../models/scenarios/comparison';
import { TableFrame, type Column } from '../parts/TableFrame';
import { useTableStyles } from '../parts/tableStyles';
import { ViewSection } from '../parts/ViewSection';
import { cellText, differenceText, labelText } from './cellText';
import { scenariosMessages as text } from './messages';

const useStyles = makeStyles({
  lead: { margin: '0 0 8px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  group: { paddingTop: '16px', fontWeight: tokens.fontWeightSemibold },
  differs: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  mark: { marginRight: '4px' },
  difference: { display: 'block', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

/** Plan and scenarios side by side; what differs is marked by sign, weight and ground. */
export function ComparisonTable({ comparison: { columns, rows, currency } }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const table = useTableStyles();
  const heads: readonly Column<ComparisonRow>[] = [
    { id: 'row', title: text.row, cell: labelText },
    ...columns.map(({ id, name, complete }, at) => ({
      id: id ?? 'plan',
      title: `${id === null ? text.plan : name}${complete ? '' : ` (${text.incomplete})`}`,
      numeric: true,
      cell: (row: ComparisonRow) => <Cell row={row} at={at} currency={currency} />,
    })),
  ];
  return (
    <ViewSection title={text.table}>
      <p className={styles.lead}>{text.tableLead}</p>
      <TableFrame caption={text.table} columns={heads}>
        {ROW_GROUPS.map((group) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={heads.length} className={mergeClasses(table.cell, table.rowHead, styles.group)}>
                {text.groups[group]}
              </th>
            </tr>
            {rows
              .filter((row) => row.group === group)
              .map((row) => (
                <tr key={row.id} data-testid={`row-${row.id}`}>
                  {heads.map((head, place) =>
                    place === 0 ? (
                      <th key={head.id} scope="row" className={mergeClasses(table.cell, table.rowHead, table.rowName)}>
                        {head.cell(row)}
                      </th>
                    ) : (
                      <td key={head.id} className={mergeClasses(table.cell, table.numeric, table.numericWords, row.differs[place - 1] === true && styles.differs)}>
                        {head.cell(row)}
                      </td>
                    ),
                  )}
                </tr>
              ))}
          </tbody>
        ))}
      </TableFrame>
    </ViewSection>
  );
}

function Cell({ row, at, currency }: { readonly row: ComparisonRow; readonly at: number; readonly currency: string }) {
  const styles = useStyles();
  const difference = differenceText(row, at, currency);
  return (
    <>
      {row.differs[at] === true && (
        <span className={styles.mark} role="img" aria-label={text.differsWords}>
          {text.differs}
        </span>
      )}
      {cellText(row, row.values[at] ?? null, currency)}
      {difference !== null && <span className={styles.difference}>{difference}</span>}
    </>
  );
}
