import { ASSUMPTION_BY_ID } from '../../../../../models/assumptions/register';
import { overrideRange } from '../../../../../models/assumptions/overrideRange';
import type { AssumptionRow } from '../../../../../models/report/report';
import { assumptionName } from '../../terms/assumptionName';
import type { WorkbookContext } from '../../workbookContext';
import type { AssumptionLine } from './assumptionRow';
import { planInputs } from './planInputs';

const MOVES = 'moves the totals';
const MOVES_ONLY_MONEY = 'moves the totals; sizes that it has a part in stay';
const STAYS = 'went into sizes and risks, which stay as exported';

/** Inputs of the plan, then the assumptions that formulas read, then those that only the engine reads; each part in the order of the register. */
export function assumptionRows(context: WorkbookContext): readonly AssumptionLine[] {
  const rows = context.report.assumptions.map((row) => assumptionLine(row, context));
  return [...planInputs(context), ...rows.filter(({ name }) => name !== null), ...rows.filter(({ name }) => name === null)];
}

function assumptionLine(row: AssumptionRow, { live, report }: WorkbookContext): AssumptionLine {
  const { id, label, unit, value, low, likely, high, rationale } = row;
  const isLive = live.has(id);
  return {
    id,
    name: isLive ? assumptionName(id) : null,
    label,
    value,
    format: isLive ? 'rate' : 'figure',
    unit,
    low,
    likely,
    high,
    limits: overrideRange(ASSUMPTION_BY_ID.get(id) ?? row),
    effect: isLive ? (isSizing(id, report.figures) ? MOVES_ONLY_MONEY : MOVES) : STAYS,
    rationale,
    source: row.overriddenBy === null ? 'register of Plantwright' : 'plan',
    owner: row.overriddenBy ?? 'Plantwright',
    reason: row.overrideReason ?? '',
  };
}

/** Figures of money name assumptions, too; any other figure that names one is a size or a load. */
const MONEY_FIGURES = /^(bill|cost|cashFlow|commitment|allocation|range)[.]/;

function isSizing(id: string, figures: WorkbookContext['report']['figures']): boolean {
  return Object.values(figures).some((figure) => !MONEY_FIGURES.test(figure.id) && figure.inputs.some((each) => each.kind === 'assumption' && each.id === id));
}
