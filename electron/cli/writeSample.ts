import type { BudgetLine, DriverSwing, SampleReport, Spread } from '../../models/uncertainty/sampleReport';
import { alignColumns } from './alignColumns';

const SPREAD = ['As planned', 'P10', 'P50', 'P90', 'Least', 'Most'];
const RIGHT = [1, 2, 3, 4, 5, 6, 7];

/** The ranges for people: cost and sizes, budget and contingency, then what drives the bill. */
export function writeSample(report: SampleReport): string {
  const { plan, draws, seed, currency, monthly, yearly, sizes, drivers, driverCounts } = report;
  const sections = [
    [`${plan.name}: ${draws} draws, seed ${seed}`, 'Each draw is sized and billed by the engine; what was decided stays.', ...incomplete(report)],
    [`Cost in ${currency}, before commitments`, ...table([['', ...SPREAD], ['a month', ...cells(monthly)], ['a year', ...cells(yearly)]])],
    ['Sizes of production', ...table([['', ...SPREAD], ...sizes.map((each) => [`${each.label} (${each.unit})`, ...cells(each)])])],
    ['Budget and contingency', ...budgetLines(report)],
    ...(report.correlations.length === 0 ? [] : [['Values that go together, by rank', ...correlationLines(report)]]),
    [
      `What drives the monthly bill before commitments: ${drivers.length} of ${driverCounts.moving} that move it alone, of ${driverCounts.all} unsure values`,
      ...table([['', 'Low', 'Likely', 'High', 'Bill at low', 'Bill at high', 'Swing', 'Rank correlation'], ...drivers.map(driverCells)]),
    ],
  ];
  return sections.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

const table = (rows: readonly (readonly string[])[]): readonly string[] => alignColumns(rows, RIGHT).map((line) => `  ${line}`);

const tidy = (value: number | string): string => (typeof value === 'string' ? value : String(Number(value.toFixed(2))));
const cells = ({ point, p10, p50, p90, least, most }: Spread<number | string>): readonly string[] => [point, p10, p50, p90, least, most].map(tidy);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const incomplete = ({ incompleteDraws, draws }: SampleReport): readonly string[] =>
  incompleteDraws === 0 ? [] : [`In ${incompleteDraws} of ${draws} draws a size or a price is missing; their bills are “at least”.`];

function budgetLines({ budget, pointShare, contingency, lines, currency }: SampleReport): readonly string[] {
  const { confidence, covered } = contingency;
  const risk = budget === null ? 'no budget stated' : `the bill before commitments misses the budget of ${budget.perMonth} ${currency} a month in ${percent(budget.missShare)} ± ${percent(budget.halfWidth)} of the draws`;
  return [
    `  ${risk}`,
    `  the bill as planned covers ${percent(pointShare)} of the draws`,
    `  contingency for ${percent(confidence)}: ${covered} a month covers them`,
    ...table([['', 'a month', 'a year'], ...lines.map(({ id, perMonth, perYear }) => [LINE_NAMES[id], perMonth, perYear])]),
  ];
}

const LINE_NAMES: Readonly<Record<BudgetLine['id'], string>> = { bill: 'bill as planned', contingency: 'contingency', 'bill-with-contingency': 'bill with contingency' };

const correlationLines = ({ correlations }: SampleReport): readonly string[] =>
  table([
    ['', '', 'Stated', 'Drawn'],
    ...correlations.map(({ labels, stated, drawn }) => [labels[0] ?? '', labels[1] ?? '', stated.toFixed(2), drawn === null ? 'not drawn: not unsure' : drawn.toFixed(2)]),
  ]);

const driverCells = ({ label, unit, low, likely, high, monthlyAtLow, monthlyAtHigh, swing, rankCorrelation }: DriverSwing): readonly string[] => [
  unit === '' ? label : `${label} (${unit})`,
  ...[low, likely, high].map((value) => String(Number(value.toPrecision(4)))),
  monthlyAtLow,
  monthlyAtHigh,
  swing,
  rankCorrelation === null ? 'none' : rankCorrelation.toFixed(2),
];
