import type { PricedPinRow } from '../../../models/report/summary';
import { formatMoney } from '../../i18n';
import { useAnswer } from '../../state/answerStore';
import { FigureButton } from '../why/FigureButton';
import { formatQuantity } from '../why/formatQuantity';
import { pinMessages as text } from './messages';

/** One price with its sign; pressing it asks "why?". */
export function PinPrice({ row, period }: { readonly row: PricedPinRow; readonly period: keyof PricedPinRow['figureIds'] }) {
  const figure = useAnswer((state) => state.report?.figures[row.figureIds[period]]);
  if (figure === undefined) return null;
  const amount = row[period];
  const [currency = ''] = figure.unit.split('/');
  const quantity = formatQuantity(amount, figure.unit);
  const signed = amount === null ? quantity : { ...quantity, amount: formatMoney(amount, currency, { signed: true }) };
  return <FigureButton figureId={figure.id} label={text.price(row.label)} quantity={signed} />;
}
