import type { Report } from '../../models/report/report';
import type { EvaluationSummary } from '../../models/report/summary';

/** The answer for people: sentence, objectives, cost, reasons, findings. Figures stay as exact as in the JSON. */
export function writeSummary({ headline, summary }: Report): string {
  const sections = [
    [`${summary.plan.name}`, headline],
    ['Objectives', ...objectives(summary)],
    [`Cost in ${summary.cost.currency}, prices of ${summary.priceBook.asOf}`, ...costs(summary)],
    ['Because', ...summary.reasons.map((reason) => `  ${reason.for ? '+' : '-'} ${reason.text}`)],
    ['Findings', ...findings(summary)],
  ];
  return sections.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function objectives({ resilience }: EvaluationSummary): readonly string[] {
  const rows = resilience.objectives.map(({ id, target, achieved, unit, met }) => [met ? 'met' : 'MISSED', id, `target ${target} ${unit}`, `achieved ${achieved} ${unit}`]);
  return aligned([...rows, ['', 'expected downtime', `${resilience.expectedDowntimeHoursPerYear} hours a year`, '']]);
}

function costs({ cost }: EvaluationSummary): readonly string[] {
  return alignedRight([
    ['per month', cost.monthly],
    ['  production', cost.production],
    ['  non-production', cost.nonProduction],
    ['per year', cost.yearly],
    ['managed service per year', cost.managedServiceYearly],
    ['expected downtime loss per year', cost.expectedDowntimeLossYearly],
    ['risk-adjusted per year', cost.riskAdjustedYearly],
  ]);
}

function findings({ findings: found }: EvaluationSummary): readonly string[] {
  if (found.length === 0) return ['  none'];
  return found.map(({ severity, text, where }) => `  ${severity}: ${text}${where === '' ? '' : ` (${where})`}`);
}

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
