import { BRIDGE_CAUSES, ROW_GROUPS, type BridgeStep, type ComparedPlan, type Comparison, type ComparisonRow, type LayerDifference, type RowGroup } from '../../models/scenarios/comparison';
import { alignColumns } from './alignColumns';

const HEADINGS: Readonly<Record<RowGroup, string>> = { decisions: 'Decisions', sizes: 'Sizes', cost: 'Cost', resilience: 'Resilience', waves: 'Waves' };

/** The comparison for people; `*` marks what differs from the plan itself. */
export function writeComparison({ plan, currency, columns, rows }: Comparison): string {
  const cells = [['', ...columns.map(nameOf)], ...ROW_GROUPS.flatMap((group) => rows.filter((row) => row.group === group).map((row) => cellsOf(row, currency)))];
  const [head = '', ...lines] = alignColumns(cells, columns.map((_, at) => at + 1));
  let at = 0;
  const groups = ROW_GROUPS.flatMap((group) => {
    const count = rows.filter((row) => row.group === group).length;
    const part = lines.slice(at, at + count);
    at += count;
    return [HEADINGS[group], ...part.map((line) => `  ${line}`)];
  });
  const bridges = columns.flatMap((column) => bridgeLines(column, currency));
  return [plan.name, `  ${head}`, ...groups, '', '* differs from the plan', ...bridges, ''].join('\n');
}

const nameOf = ({ name, complete }: ComparedPlan): string => `${name}${complete ? '' : ' (incomplete)'}`;

/** The others are in the label. */
const UNITS_TO_SAY = new Set(['GiB', 'minutes', 'hours']);
const DIGITS = 8;

const valueText = (value: ComparisonRow['values'][number]): string => (typeof value === 'number' ? String(Number(value.toPrecision(DIGITS))) : (value ?? 'missing'));

function cellsOf({ label, unit, values, differs }: ComparisonRow, currency: string): readonly string[] {
  const shown = unit === 'money' ? currency : UNITS_TO_SAY.has(unit) ? unit : '';
  return [shown === '' ? label : `${label}, ${shown}`, ...values.map((value, at) => `${valueText(value)}${differs[at] === true ? ' *' : '  '}`)];
}

/** Steps in the order of the scenario, each with the layers that move. */
function bridgeLines({ name, bridge }: ComparedPlan, currency: string): readonly string[] {
  if (bridge === null) return [];
  return [
    '',
    `Why “${name}” costs ${signed(bridge.difference)} ${currency} a month (${bridge.from} → ${bridge.to}); each change is made after the ones above it`,
    ...bridge.steps.flatMap(stepLines),
  ];
}

function stepLines({ changes, difference, layers, decisions }: BridgeStep): readonly string[] {
  return [
    `  ${signed(difference)}  ${changes.map(({ place, before, after }) => `${place}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`).join('; ')}`,
    ...decisions.map(({ part, before, after }) => `    decision: ${part} ${before} → ${after}`),
    ...layers.map((layer) => `    ${layer.layer} ${signed(layer.total)}: ${causesOf(layer)}`),
  ];
}

const CAUSE_WORDS = { quantity: 'quantity', price: 'price', decision: 'other size, service or region', missing: 'missing price' } as const;

const causesOf = (layer: LayerDifference): string =>
  BRIDGE_CAUSES.filter((cause) => Number(layer[cause]) !== 0)
    .map((cause) => `${CAUSE_WORDS[cause]} ${signed(layer[cause])}`)
    .join(', ');

const signed = (amount: string): string => (amount.startsWith('-') ? amount : `+${amount}`);
