import { assumptionOfSource } from '../../cost/assumptionSource';
import { listTotals } from '../../cost/listTotals';
import type { Figure, FigureInput } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import type { BillLine } from '../report';
import { link, planInput, tidy } from './inputs';

const PERCENT = 100;

/** Money: every line of the bill and every total made of them. */
export function costFigures({ plan, prices, recommendation, assumptions }: Outcome): readonly Figure[] {
  const { chosen } = recommendation;
  const { currency } = plan.company;
  const linksOf = (lines: readonly BillLine[]): readonly FigureInput[] => lines.map((line) => link(line.figureId, line.label, line.monthly, `${currency}/month`));
  const inputsOfItem = new Map(chosen.items.map((item) => [item.id, item.inputs]));
  const lineFigures = chosen.lines.map((line): Figure => {
    const itemId = line.id.split('@')[0] ?? line.id;
    return {
      id: line.figureId,
      label: line.label,
      value: line.monthly,
      unit: `${currency}/month`,
      formula: `${line.quantityFormula}; ${line.quantity} × ${unitPrice(line)} USD per ${line.unit} × ${plan.company.exchangeRatePerUsd} ${currency}/USD`,
      inputs: [
        ...priceOf(line),
        ...(line.discount && !line.discount.waived ? [planInput('/company', `Discount, ${line.discount.discount.basis}, ${line.discount.discount.by}`, line.discount.discount.share, `of the list price, as of ${line.discount.discount.asOf}`)] : []),
        planInput('/company', 'Exchange rate', plan.company.exchangeRatePerUsd, `${currency}/USD as of ${plan.company.exchangeRateAsOf}`),
        ...(inputsOfItem.get(itemId) ?? []),
      ],
      ...noteOf(line),
    };
  });
  const lacking = [
    ...(chosen.totals.missing.length > 0 ? [`${chosen.totals.missing.length} lines have no price`] : []),
    ...(chosen.design.gaps.length > 0 ? ['a part of the design could not be sized'] : []),
  ];
  const incomplete = lacking.length > 0 ? { note: `Incomplete: ${lacking.join(' and ')}, the total is “at least”.` } : {};
  const total = (id: string, label: string, value: string, lines: readonly BillLine[]): Figure => ({
    id,
    label,
    value,
    unit: `${currency}/month`,
    formula: 'Σ lines, each rounded to the cent',
    inputs: linksOf(lines),
    ...incomplete,
  });
  const { totals } = chosen;
  const list = listTotals(chosen.lines);
  return [
    ...(list
      ? [
          { id: 'cost.list', label: 'Monthly cost at list prices', value: list.monthly, unit: `${currency}/month`, formula: 'Σ lines at list prices, each rounded to the cent', inputs: linksOf(chosen.lines), ...incomplete },
          {
            id: 'cost.discount',
            label: 'Discounts of a month',
            value: list.discount,
            unit: `${currency}/month`,
            formula: 'cost at list prices − monthly cost',
            inputs: [link('cost.list', 'At list prices', list.monthly, `${currency}/month`), link('cost.monthly', 'Monthly cost', totals.monthly.toFixed(2), `${currency}/month`)],
          },
        ]
      : []),
    total('cost.monthly', 'Monthly cost', totals.monthly.toFixed(2), chosen.lines),
    total('cost.production', 'Monthly cost of production', totals.production.toFixed(2), chosen.lines.filter((line) => line.production)),
    total('cost.nonProduction', 'Monthly cost of non-production', totals.nonProduction.toFixed(2), chosen.lines.filter((line) => !line.production)),
    {
      id: 'cost.yearly',
      label: 'Yearly cost',
      value: totals.yearly.toFixed(2),
      unit: `${currency}/year`,
      formula: '12 × monthly cost',
      inputs: [link('cost.monthly', 'Monthly cost', totals.monthly.toFixed(2), `${currency}/month`)],
      ...incomplete,
    },
    {
      id: 'cost.managedServiceYearly',
      label: 'Own and managed-service effort',
      value: chosen.managedServiceYearly.toFixed(2),
      unit: `${currency}/year`,
      formula: 'Σ rules: effort hours × cost of an expert hour',
      inputs: [
        planInput('/company', 'Cost of an expert hour', plan.company.expertHourCost, `${currency}/h`),
        ...chosen.effort.map((each): FigureInput => ({ kind: 'rule', id: each.ruleId, label: `${each.ruleId}: ${Math.round(each.hoursPerYear)} h a year` })),
        assumptions.input('effort.dedicated-cluster-hours'),
      ],
    },
    {
      id: 'cost.riskAdjustedYearly',
      label: 'Risk-adjusted yearly cost',
      value: chosen.riskAdjustedYearly.toFixed(2),
      unit: `${currency}/year`,
      formula: 'yearly cost with commitments + effort + expected loss by downtime',
      inputs: [
        link('cost.effectiveYearly', 'Yearly cost with commitments', chosen.effectiveYearly.toFixed(2), `${currency}/year`),
        link('cost.managedServiceYearly', 'Effort', chosen.managedServiceYearly.toFixed(2), `${currency}/year`),
        link('cost.expectedDowntimeLossYearly', 'Expected loss by downtime', chosen.downtimeLossYearly.toFixed(2), `${currency}/year`),
      ],
      ...incomplete,
    },
    ...lineFigures,
  ];

  /** An assumption that prices a line stands among the inputs of its quantity. */
  function priceOf(line: BillLine): readonly FigureInput[] {
    if (assumptionOfSource(line.priceSource) !== null) return [];
    return [{ kind: 'price', label: `${line.product}: ${line.meter}, ${line.region}`, value: line.discount?.listUsdPerUnit ?? line.usdPerUnit, unit: `USD per ${line.unit}`, source: sourceOf(line), asOf: line.priceAsOf ?? prices.book.asOf }];
  }

  function sourceOf(line: BillLine): string {
    return line.priceSource === null ? 'not in the price book' : (prices.book.sources[line.priceSource] ?? line.priceSource);
  }
}

const unitPrice = ({ usdPerUnit, discount }: BillLine): string =>
  discount && !discount.waived ? `${discount.listUsdPerUnit} × (1 − ${discount.discount.share})` : (usdPerUnit ?? 'missing price');

function noteOf({ monthly, discount }: BillLine): { readonly note?: string } {
  if (monthly === null) return { note: 'The price book has no such price; the line is left out of every total.' };
  return discount?.waived ? { note: `The price is negotiated, so the discount of ${tidy(discount.discount.share * PERCENT)} % (${discount.discount.basis}) does not come on top.` } : {};
}
