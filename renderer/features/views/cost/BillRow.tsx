import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { BillLine } from '../../../../models/report/report';
import { formatMoney, formatNumber } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { useTableStyles } from '../parts/tableStyles';
import { costMessages as text } from './messages';

const useStyles = makeStyles({
  label: { paddingLeft: '24px' },
  missing: { color: tokens.colorStatusDangerForeground1 },
  detail: { display: 'block' },
});

const QUANTITY_DIGITS = 3;

/** quantity × unit price = monthly, each with what stands behind it. */
export function BillRow({ line, currency }: { readonly line: BillLine; readonly currency: string }) {
  const styles = useStyles();
  const table = useTableStyles();
  const detail = mergeClasses(table.dimmed, styles.detail);
  const monthly = line.monthly === null ? { amount: text.missing, unit: '' } : { amount: formatMoney(line.monthly, currency, { exact: true }), unit: '' };
  return (
    <tr>
      <th scope="row" className={mergeClasses(table.cell, table.rowHead, styles.label)}>
        {line.label}
        <span className={detail}>{[line.sku, line.meter, line.region].filter(Boolean).join(' · ')}</span>
      </th>
      <td className={table.cell}>
        {`${formatNumber(line.quantity, { digits: QUANTITY_DIGITS })} × ${line.unit}`}
        <span className={detail}>{line.quantityFormula}</span>
      </td>
      <td className={table.cell}>
        {line.usdPerUnit === null ? <span className={styles.missing}>{text.missing}</span> : text.unitPriceText(line.usdPerUnit, line.unit)}
        {line.priceAsOf !== null && <span className={detail}>{text.asOf(line.priceAsOf)}</span>}
      </td>
      <td className={mergeClasses(table.cell, table.numeric)}>
        <FigureButton figureId={line.figureId} label={line.label} quantity={monthly} className={line.monthly === null ? styles.missing : undefined} />
      </td>
    </tr>
  );
}
