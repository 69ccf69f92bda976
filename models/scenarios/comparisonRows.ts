import Big from 'big.js';
import type { BillLine, Layer, Report } from '../report/report';
import type { ComparisonRow, RowGroup } from './comparison';
import { MONEY_DECIMALS } from '../cost/cents';

type Value = ComparisonRow['values'][number];

/** A row of the comparison and where each report has its value. */
interface RowKind {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly read: (report: Report) => Value;
}

const NONE = 'none';

const longest = (report: Report, of: 'recoveryMinutes' | 'dataLossMinutes'): number => report.scenarios.filter(({ counts }) => counts).reduce((most, row) => Math.max(most, row[of]), 0);

const objectives = ({ summary }: Report, met: boolean): number => summary.resilience.objectives.filter((each) => each.met === met).length;

const DECISIONS: readonly RowKind[] = [
  { id: 'recommendation.tenancy', label: 'Tenancy', unit: '', read: ({ summary }) => summary.recommendation.tenancy },
  { id: 'recommendation.tier', label: 'Availability tier', unit: '', read: ({ summary }) => summary.recommendation.tier },
  { id: 'recommendation.platform', label: 'Platform', unit: '', read: ({ summary }) => summary.recommendation.platform },
  { id: 'recommendation.database', label: 'Database', unit: '', read: ({ summary }) => summary.recommendation.database },
  { id: 'commitment.policy', label: 'Commitments', unit: '', read: ({ summary }) => summary.commitment.policy },
  { id: 'recommendation.region', label: 'Region', unit: '', read: ({ summary }) => summary.recommendation.region },
  { id: 'recommendation.drRegion', label: 'Recovery region', unit: '', read: ({ summary }) => summary.recommendation.drRegion ?? NONE },
];

const SIZES: readonly RowKind[] = [
  { id: 'capacity.webWorkers', label: 'Web workers', unit: 'workers', read: ({ summary }) => summary.capacity.webWorkers },
  { id: 'capacity.jobWorkers', label: 'Job workers', unit: 'workers', read: ({ summary }) => summary.capacity.jobWorkers },
  { id: 'capacity.nodes', label: 'Nodes', unit: '', read: ({ summary }) => summary.capacity.nodes.map(({ count, sku, pooled }) => `${count} × ${sku}${pooled ? ' (shared)' : ''}`).join(', ') || NONE },
  { id: 'capacity.postgres', label: 'PostgreSQL', unit: '', read: ({ summary: { capacity } }) => [capacity.postgres.sku || NONE, ...(capacity.postgres.replicas > 0 ? [`${capacity.postgres.replicas} × replica`] : [])].join(', ') },
  { id: 'capacity.postgres.storageGiB', label: 'Database disk', unit: 'GiB', read: ({ summary }) => summary.capacity.postgres.storageGiB },
  { id: 'capacity.redis', label: 'Redis', unit: '', read: ({ summary: { capacity } }) => (capacity.redis ? `${capacity.redis.sku}${capacity.redis.ha ? ' with standby' : ''}` : NONE) },
];

const COST: readonly RowKind[] = [
  { id: 'cost.monthly', label: 'Bill a month', unit: 'money', read: ({ summary }) => summary.cost.monthly },
  { id: 'commitment.monthlyEffective', label: 'Bill a month with commitments', unit: 'money', read: ({ summary }) => summary.commitment.monthlyEffective },
  { id: 'cost.production', label: 'Production a month', unit: 'money', read: ({ summary }) => summary.cost.production },
  { id: 'cost.nonProduction', label: 'Non-production a month', unit: 'money', read: ({ summary }) => summary.cost.nonProduction },
  { id: 'cost.managedServiceYearly', label: 'Own work a year', unit: 'money', read: ({ summary }) => summary.cost.managedServiceYearly },
  { id: 'cost.expectedDowntimeLossYearly', label: 'Expected downtime loss a year', unit: 'money', read: ({ summary }) => summary.cost.expectedDowntimeLossYearly },
  { id: 'cost.riskAdjustedYearly', label: 'Risk-adjusted cost a year', unit: 'money', read: ({ summary }) => summary.cost.riskAdjustedYearly },
];

const RESILIENCE: readonly RowKind[] = [
  { id: 'resilience.objectives.met', label: 'Objectives met', unit: 'objectives', read: (report) => objectives(report, true) },
  { id: 'resilience.objectives.missed', label: 'Objectives missed', unit: 'objectives', read: (report) => objectives(report, false) },
  { id: 'resilience.recovery', label: 'Longest recovery that an objective binds', unit: 'minutes', read: (report) => longest(report, 'recoveryMinutes') },
  { id: 'resilience.dataLoss', label: 'Longest data loss that an objective binds', unit: 'minutes', read: (report) => longest(report, 'dataLossMinutes') },
  { id: 'resilience.availability', label: 'Availability by SLAs', unit: 'share', read: ({ summary }) => summary.resilience.availability },
  { id: 'resilience.expectedDowntimeHoursPerYear', label: 'Expected downtime a year', unit: 'hours', read: ({ summary }) => summary.resilience.expectedDowntimeHoursPerYear },
];

const WAVES: readonly RowKind[] = [
  { id: 'waves.count', label: 'Waves', unit: 'waves', read: ({ waves }) => waves.length },
  { id: 'waves.productive', label: 'Last site moves', unit: 'date', read: ({ waves }) => latest(waves.filter(({ kind }) => kind === 'pilot' || kind === 'production')) },
  { id: 'waves.end', label: 'Last wave ends', unit: 'date', read: ({ waves }) => latest(waves) },
];

const latest = (waves: Report['waves']): string | null => waves.map(({ end }) => end).sort().at(-1) ?? null;

/** The answers side by side, the first one being what the others are compared with. Nothing is computed anew here. */
export function comparisonRows(reports: readonly Report[]): readonly ComparisonRow[] {
  const rows = (group: RowGroup, kinds: readonly RowKind[]): readonly ComparisonRow[] => kinds.map(({ id, label, unit, read }) => rowOf({ id, group, label, unit }, reports.map(read)));
  const layers = [...new Set(reports.flatMap(({ bill }) => bill.lines.map(({ layer }) => layer)))];
  return [
    ...rows('decisions', DECISIONS),
    ...rows('sizes', SIZES),
    ...rows('cost', COST),
    ...layers.map((layer) => rowOf({ id: `cost.layer.${layer}`, group: 'cost', label: layer, unit: 'money' }, reports.map(({ bill }) => layerCost(bill.lines, layer)))),
    ...rows('resilience', RESILIENCE),
    ...rows('waves', WAVES),
  ];
}

const rowOf = (row: Omit<ComparisonRow, 'values' | 'differs'>, values: readonly Value[]): ComparisonRow => ({ ...row, values, differs: values.map((value) => value !== values[0]) });

/** Of the priced lines; null where the layer has none with a price. */
function layerCost(lines: readonly BillLine[], layer: Layer): string | null {
  const own = lines.filter((line) => line.layer === layer);
  if (own.length > 0 && own.every(({ monthly }) => monthly === null)) return null;
  return own.reduce((sum, { monthly }) => sum.plus(monthly ?? 0), new Big(0)).toFixed(MONEY_DECIMALS);
}
