import { assumptionOfSource } from '../../cost/assumptionSource';
import type { Figure, FigureInput } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import type { BillLine } from '../report';
import { link, planInput } from './inputs';

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
      formula: `${line.quantityFormula}; ${line.quantity} × ${line.usdPerUnit ?? 'missing price'} USD per ${line.unit} × ${plan.company.exchangeRatePerUsd} ${currency}/USD`,
      inputs: [
        ...priceOf(line),
        planInput('/company', 'Exchange rate', plan.company.exchangeRatePerUsd, `${currency}/USD as of ${plan.company.exchangeRateAsOf}`),
        ...(inputsOfItem.get(itemId) ?? []),
      ],
      ...(line.monthly === null ? { note: 'The price book has no such price; the line is left out of every total.' } : {}),
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
  return [
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
    return [{ kind: 'price', label: `${line.product}: ${line.meter}, ${line.region}`, value: line.usdPerUnit, unit: `USD per ${line.unit}`, source: sourceOf(line), asOf: line.priceAsOf ?? prices.book.asOf }];
  }

  function sourceOf(line: BillLine): string {
    return line.priceSource === null ? 'not in the price book' : (prices.book.sources[line.priceSource] ?? line.priceSource);
  }
}
