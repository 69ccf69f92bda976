import Big from 'big.js';
import type { Bill } from '../../../../models/report/report';
import type { EvaluationSummary } from '../../../../models/report/summary';
import { formatPercent } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity } from '../../why/formatQuantity';
import { Tiles } from '../parts/Tiles';
import { costMessages as text } from './messages';

/** The totals that the bill adds up to, production and non-production apart. */
export function CostTiles({ summary: { cost, complete }, bill }: { readonly summary: EvaluationSummary; readonly bill: Bill }) {
  const prefix = complete ? undefined : text.atLeast;
  const sum = (label: string) => (complete ? label : text.incomplete(label));
  const figure = (figureId: string, label: string, value: string, period: string) => (
    <FigureButton figureId={figureId} label={label} quantity={formatQuantity(value, `${cost.currency}/${period}`)} prefix={prefix} />
  );
  const shareNote = (part: string) => text.shareOf(formatPercent(shareOf(part, cost.monthly), { digits: 0 }));
  return (
    <Tiles
      tiles={[
        ...(bill.list
          ? [
              { id: 'list', label: sum(text.atList), value: figure('cost.list', text.atList, bill.list.monthly, 'month') },
              { id: 'discount', label: sum(text.discounts), value: figure('cost.discount', text.discounts, bill.list.discount, 'month') },
            ]
          : []),
        { id: 'monthly', label: sum(text.monthly), value: figure('cost.monthly', text.monthly, cost.monthly, 'month') },
        { id: 'production', label: sum(text.production), value: figure('cost.production', text.production, cost.production, 'month'), note: shareNote(cost.production) },
        { id: 'non-production', label: sum(text.nonProduction), value: figure('cost.nonProduction', text.nonProduction, cost.nonProduction, 'month'), note: shareNote(cost.nonProduction) },
        { id: 'yearly', label: sum(text.yearly), value: figure('cost.yearly', text.yearly, cost.yearly, 'year') },
      ]}
    />
  );
}

const shareOf = (part: string, whole: string): number => (new Big(whole).eq(0) ? 0 : new Big(part).div(whole).toNumber());
