import Big from 'big.js';
import type { EnvironmentDesign } from '../candidates/design';
import { cents, MONEY_DECIMALS } from '../cost/cents';
import { scalingContextOf } from '../candidates/scalingContextOf';
import { scalingPolicies, type ScalingPolicy } from '../capacity/autoscaling';
import { HOURS_PER_WEEK } from '../demand/weekSlots';
import type { Figure } from '../figure/figure';
import type { Outcome } from '../outcome/outcome';
import { HOURS_PER_MONTH } from '../prices/hoursPerMonth';
import { exact, link, planInput, tidy } from './figures/inputs';
import type { BillLine, ScalingRow } from './report';

const WEEKS_PER_MONTH = HOURS_PER_MONTH / HOURS_PER_WEEK;

interface ScalingTable {
  readonly rows: readonly ScalingRow[];
  readonly figures: readonly Figure[];
}

/** What scales in production, the times in which the ceiling is held, and the hours and the money that are left to save. */
export function scalingTable(outcome: Outcome, production: EnvironmentDesign): ScalingTable {
  const { plan, recommendation } = outcome;
  const { candidate, lines } = recommendation.chosen;
  const policies = scalingPolicies(scalingContextOf(candidate, production, outcome));
  const nodeLine = lines.find((line) => line.environmentId === production.id && line.resourceKind === 'virtual-machine-nodes' && line.unit === '1 Hour');
  const money = policies.flatMap((policy) => (policy.layer === 'compute' && policy.signal !== null && nodeLine ? [moneyFigure(policy, nodeLine, plan.company.currency)] : []));
  return { rows: policies.map((policy) => rowOf(policy, policy.layer === 'compute' ? money[0] : undefined)), figures: [...policies.map((policy) => hoursFigure(policy, outcome)), ...money] };
}

function rowOf({ layer, signal, floor, ceiling, reserved, savedHoursPerWeek, reason }: ScalingPolicy, money: Figure | undefined): ScalingRow {
  return {
    layer,
    signal,
    floor,
    ceiling,
    reserved: reserved.map((period) => ({ ...period, shareOfYear: tidy(period.shareOfYear) })),
    savedHoursPerMonth: tidy(savedHoursPerWeek * WEEKS_PER_MONTH),
    savedMonthly: money === undefined || money.value === null ? null : String(money.value),
    reason,
    figureId: hoursId(layer),
    moneyFigureId: money?.id ?? null,
  };
}

const hoursId = (layer: ScalingPolicy['layer']): string => `scaling.${layer}`;

function hoursFigure({ layer, savedHoursPerWeek, reason }: ScalingPolicy, { plan, requirements, assumptions }: Outcome): Figure {
  const unit = layer === 'compute' ? 'nodes' : 'workers';
  return {
    id: hoursId(layer),
    label: layer === 'compute' ? 'Node hours that scaling saves' : `Worker hours that scaling saves: ${layer}`,
    value: exact(savedHoursPerWeek * WEEKS_PER_MONTH),
    unit: 'h/month',
    formula: `Σ hours of the week outside batch windows: ceiling − ${unit} that the hour needs after the loss the tier must survive, × part of the year outside peak seasons and turns of the month × weeks a month`,
    inputs: [
      link('demand.peakRequestsPerHour', 'Weekly curve', exact(requirements.load.requestsPerHourAtPeak), 'requests/h'),
      planInput('/calendars', 'Peak seasons', plan.calendars.peaks.length, 'seasons'),
      planInput('/calendars', 'Days at each turn of the month', plan.calendars.monthEnd.days, 'days'),
      assumptions.input('autoscale.least-saving'),
    ],
    note: reason,
  };
}

/** The nodes' line of the bill in proportion to the node hours that go; disks and what hangs on a node are left out. */
function moneyFigure({ ceiling, savedShare, savedHoursPerWeek }: ScalingPolicy, nodeLine: BillLine, currency: string): Figure {
  return {
    id: 'scaling.savedMonthly',
    label: 'Money that removed nodes save',
    value: nodeLine.monthly === null ? null : cents(new Big(nodeLine.monthly).times(savedShare)).toFixed(MONEY_DECIMALS),
    unit: `${currency}/month`,
    formula: 'monthly price of the nodes × saved node hours ÷ node hours that the ceiling holds; not in the bill, which holds the ceiling',
    inputs: [
      link(nodeLine.figureId, nodeLine.label, nodeLine.monthly, `${currency}/month`),
      link(hoursId('compute'), 'Saved node hours', exact(savedHoursPerWeek * WEEKS_PER_MONTH), 'h/month'),
      link('capacity.nodes', 'Node hours that the ceiling holds', ceiling * HOURS_PER_MONTH, 'h/month'),
    ],
    ...(nodeLine.monthly === null ? { note: 'The nodes have no price, so the money can not be told.' } : {}),
  };
}
