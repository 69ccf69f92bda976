import type { Report } from '../../models/report/report';
import type { CommitmentPolicy, EvaluationSummary } from '../../models/report/summary';

/** The answer for people: sentence, objectives, cost, reasons, findings. Figures stay as exact as in the JSON. */
export function writeSummary({ headline, summary, bill }: Report, scenario?: string): string {
  const sections = [
    [scenario === undefined ? summary.plan.name : `${summary.plan.name}, scenario “${scenario}”`, headline],
    ['Objectives', ...objectives(summary)],
    ['Sizes', ...sizes(summary)],
    [`Cost in ${summary.cost.currency}${summary.complete ? '' : ', at least (incomplete)'}, ${priceDates(bill.lines)}${rateOf(bill)}`, ...costs(summary, bill)],
    ['Environments', ...environments(summary)],
    ['Because', ...summary.reasons.map((reason) => `  ${reason.for ? '+' : '-'} ${reason.text}`)],
    ['Findings', ...findings(summary)],
    ...(summary.pins.length === 0 ? [] : [['Pins and their price', ...pins(summary)]]),
  ];
  return sections.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function objectives({ resilience }: EvaluationSummary): readonly string[] {
  const rows = resilience.objectives.map(({ id, target, achieved, unit, met }) => [met ? 'met' : 'MISSED', id, `target ${target} ${unit}`, `achieved ${achieved} ${unit}`]);
  return aligned([...rows, ['', 'expected downtime', `${resilience.expectedDowntimeHoursPerYear} hours a year`, '']]);
}

/** The bill's own dates: a book gathers prices of many days. */
function priceDates(lines: Report['bill']['lines']): string {
  const dates = lines.flatMap((line) => (line.priceAsOf === null ? [] : [line.priceAsOf])).sort();
  const [oldest, newest] = [dates[0], dates.at(-1)];
  if (oldest === undefined || newest === undefined) return 'no prices';
  return oldest === newest ? `prices of ${oldest}` : `prices of ${oldest} to ${newest}`;
}

/** The plan's own rate and its day; nothing where the bill is in dollars. */
const rateOf = ({ currency, exchangeRatePerUsd, exchangeRateAsOf }: Report['bill']): string =>
  currency === 'USD' ? '' : `, at ${exchangeRatePerUsd} ${currency}/USD${exchangeRateAsOf === undefined ? '' : ` of ${exchangeRateAsOf}`}`;

function sizes({ recommendation, capacity }: EvaluationSummary): readonly string[] {
  const { postgres, redis, nodes } = capacity;
  return [
    `  processes   ${capacity.webWorkers} web, ${capacity.websocketProcesses} websocket, ${capacity.jobWorkers} job, ${capacity.scheduledJobProcesses} scheduled`,
    `  nodes       ${nodes.map(({ count, sku, zoneSpread, pooled }) => `${count} ${pooled ? (count < 1 ? 'of a shared' : 'shared') : '×'} ${sku}${zoneSpread > 1 ? ` over ${zoneSpread} zones` : ''}`).join(', ') || 'none'}`,
    `  PostgreSQL  ${postgres.sku === '' ? 'none fits, see the findings' : `${postgres.sku}, ${postgres.storageGiB} GiB, standby ${postgres.ha}, ${postgres.replicas} ${postgres.replicas === 1 ? 'replica' : 'replicas'}`}`,
    `  Redis       ${redis ? `${redis.sku}${redis.ha ? ' with standby' : ''}` : 'none'}`,
    `  regions     ${recommendation.region}${recommendation.drRegion ? `, recovery in ${recommendation.drRegion}` : ''}`,
  ];
}

/** Each on its rung, with what every other rung would cost or which rule forbids it. */
function environments({ environments: rows, cost: { currency } }: EvaluationSummary): readonly string[] {
  return rows.flatMap(({ name, tenancy, priceOfStep }) => [
    `  ${name}: ${tenancy}`,
    ...priceOfStep.map((step) => `    on ${step.tenancy}: ${step.yearly === null ? 'price unknown' : `${signed(step.yearly)} ${currency} a year`}${step.forbiddenBy.map((sentence) => `; forbidden: ${sentence}`).join('')}`),
  ]);
}

const BOUGHT: Readonly<Record<CommitmentPolicy, string>> = { none: '', '1-year': ', for one year', '3-year': ', for three years', 'per-line': ', for one or three years by line' };

function costs({ cost, commitment, cashFlow }: EvaluationSummary, { list }: Report['bill']): readonly string[] {
  return alignedRight([
    ...(list ? [['per month at list prices', list.monthly], ['  less discounts', list.discount]] as const : []),
    ['per month', cost.monthly],
    ['  production', cost.production],
    ['  non-production', cost.nonProduction],
    [`with commitments${BOUGHT[commitment.policy]}`, commitment.monthlyEffective],
    ['per year', cost.yearly],
    ['managed service per year', cost.managedServiceYearly],
    ['expected downtime loss per year', cost.expectedDowntimeLossYearly],
    ['risk-adjusted per year', cost.riskAdjustedYearly],
    [`all payments of ${cashFlow.months.length} months`, cashFlow.total],
    ['  their present value', cashFlow.presentValue],
    ['net present value against today', cashFlow.today?.netPresentValue ?? 'no current cost stated'],
  ]);
}

function findings({ findings: found }: EvaluationSummary): readonly string[] {
  if (found.length === 0) return ['  none'];
  return found.map(({ severity, text, where }) => `  ${severity}: ${text}${where === '' ? '' : ` (${where})`}`);
}

function pins({ pins: rows, cost: { currency } }: EvaluationSummary): readonly string[] {
  return rows.map(({ label, value, engineChoice, monthly, riskAdjustedYearly, tooSmall, outsideSearch, objectivesBroken, rulesBroken, by, reason }) => {
    const price = monthly === null ? 'price unknown' : `${signed(monthly)} ${currency} a month, ${signed(riskAdjustedYearly ?? '')} ${currency} a year with risk`;
    const broken = [...tooSmall.map((each) => `the load is not carried: ${each}`), ...objectivesBroken.map((id) => `misses ${id}`), ...rulesBroken, ...outsideSearch];
    return `  ${label}: ${value} (without it ${engineChoice ?? 'none'}): ${price}${broken.map((each) => `; ${each}`).join('')} — ${by}: ${reason}`;
  });
}

const signed = (amount: string): string => (amount.startsWith('-') ? amount : `+${amount}`);

const widths = (rows: readonly (readonly string[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const width = widths(rows);
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(width[column] ?? 0)).join('  ')}`.trimEnd());
}

/** The last column is money and ends at the same place. */
function alignedRight(rows: readonly (readonly [string, string])[]): readonly string[] {
  const [label = 0, amount = 0] = widths(rows);
  return rows.map(([name, value]) => `  ${name.padEnd(label)}  ${value.padStart(amount)}`);
}
