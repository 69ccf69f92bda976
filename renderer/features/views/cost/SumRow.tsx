import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatMoney } from '../../../i18n';
import { useTableStyles } from '../parts/tableStyles';
import type { Subtotal } from './groupBill';
import { costMessages as text } from './messages';

const useStyles = makeStyles({
  layer: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground2 },
  environment: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  whole: { fontWeight: tokens.fontWeightSemibold, borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  missing: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightRegular, marginLeft: '8px' },
});

interface SumRowProps {
  readonly label: string;
  readonly sum: Subtotal;
  readonly currency: string;
  readonly level: 'layer' | 'environment' | 'whole';
}

/** A sum of lines; missing prices are counted beside it, never taken as zero. */
export function SumRow({ label, sum, currency, level }: SumRowProps) {
  const styles = useStyles();
  const table = useTableStyles();
  return (
    <tr className={styles[level]}>
      <th scope="row" colSpan={2} className={mergeClasses(table.cell, table.rowHead)}>
        {label}
        {sum.missing > 0 && <span className={styles.missing}>{text.missingCount(sum.missing)}</span>}
      </th>
      <td className={mergeClasses(table.cell, table.numeric)}>{amount(sum, currency)}</td>
    </tr>
  );
}

/** A sum without any priced line is no zero, and one with gaps is only a lower bound. */
function amount(sum: Subtotal, currency: string): string {
  if (sum.missing > 0 && sum.priced === 0) return text.missing;
  const exact = formatMoney(sum.monthly, currency, { exact: true });
  return sum.missing > 0 ? `${text.atLeast} ${exact}` : exact;
}
