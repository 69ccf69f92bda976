import type { CashFlow } from '../../../../models/cashflow/cashFlow';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity } from '../../why/formatQuantity';
import { Tiles } from '../parts/Tiles';
import { CashFlowChart } from './CashFlowChart';
import { costMessages as text } from './messages';

/** Payments to the horizon: what they add up to, what they are worth against today, and when they fall due. */
export function CashFlowPart({ flow }: { readonly flow: CashFlow }) {
  const { currency, today, months, complete } = flow;
  const prefix = complete ? undefined : text.atLeast;
  const tile = (id: string, label: string, value: string, note?: string) => ({
    id,
    label,
    value: <FigureButton figureId={`cashFlow.${id}`} label={label} quantity={formatQuantity(value, currency)} prefix={prefix} />,
    ...(note === undefined ? {} : { note }),
  });
  return (
    <>
      <p>{text.cashLead}</p>
      <Tiles
        tiles={[
          tile('total', text.cashTotal(months.length), flow.total),
          tile('presentValue', text.presentValue, flow.presentValue),
          tile('peak', text.dearestMonth, flow.peak.amount, flow.peak.month),
          tile('growthSaving', text.growthSaving, flow.growthSaving),
          ...(today === null
            ? [{ id: 'netPresentValue', label: text.againstToday, value: text.noCurrentCost }]
            : [tile('netPresentValue', text.againstToday, today.netPresentValue, today.paybackMonth === null ? text.noPayback(months.length) : text.payback(today.paybackMonth, today.paybackAfterMonths ?? 0))]),
        ]}
      />
      <CashFlowChart flow={flow} />
    </>
  );
}
