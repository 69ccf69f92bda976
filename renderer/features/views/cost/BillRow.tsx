import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { BillLine } from '../../../../models/report/report';
import { formatMoney, formatNumber, formatPartialDate, formatPercent } from '../../../i18n';
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
  const quantity = formatNumber(line.quantity, { digits: QUANTITY_DIGITS });
  const detail = mergeClasses(table.dimmed, styles.detail);
  const monthly = line.monthly === null ? { amount: text.missing, unit: '' } : { amount: formatMoney(line.monthly, currency, { exact: true }), unit: '' };
  return (
    <tr>
      <th scope="row" className={mergeClasses(table.cell, table.rowHead, styles.label)}>
        {line.label}
        <span className={detail}>{[line.sku, line.meter, line.region].filter(Boolean).join(' · ')}</span>
      </th>
      <td className={table.cell}>
        {line.usdPerUnit === null ? text.unpriced(quantity, line.unit) : text.priced(quantity, line.usdPerUnit, line.unit)}
        {line.usdPerUnit === null && <span className={styles.missing}>{` ${text.missing}`}</span>}
        <span className={detail}>{[line.quantityFormula, line.priceAsOf === null ? '' : text.asOf(formatPartialDate(line.priceAsOf)), discountText(line)].filter(Boolean).join(' · ')}</span>
      </td>
      <td className={mergeClasses(table.cell, table.numeric)}>
        <FigureButton figureId={line.figureId} label={line.label} quantity={monthly} className={line.monthly === null ? styles.missing : undefined} />
      </td>
    </tr>
  );
}

function discountText({ discount }: BillLine): string {
  if (discount === undefined) return '';
  const { share, basis, by, asOf } = discount.discount;
  const percent = formatPercent(share, { digits: 1 });
  return discount.waived ? text.negotiated(percent, basis) : text.discounted(discount.listUsdPerUnit, percent, basis, by, asOf);
}
