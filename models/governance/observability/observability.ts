import Big from 'big.js';
import type { Figure } from '../../figure/figure';
import { link, tidy } from '../../figure/figureInputs';
import { HOURS_PER_MONTH } from '../../prices/hoursPerMonth';
import { RESPONSE_TIME } from '../../resilience/responseTime';
import type { AlertTier, AlertTierRow, LogRow, Observability, SignalRow } from '../governance';
import type { GovernanceContext, GovernanceOutput } from '../governanceOutput';
import { APPLICATION_SIGNALS } from './applicationSignals';
import { CALLS, TIER_MEANING } from './coverage';
import { PLATFORM_SIGNALS } from './platformSignals';
import type { Signal } from './signal';

/** Every family of signals; a new one is one entry in its file. */
const SIGNALS: readonly Signal[] = [...APPLICATION_SIGNALS, ...PLATFORM_SIGNALS];

const TIERS: readonly AlertTier[] = ['user-facing', 'plant-integration', 'background'];

const DAYS_PER_MONTH = HOURS_PER_MONTH / 24;

/** What is watched, at which threshold, who is called, and how much is logged. */
export const observability: GovernanceOutput<Observability> = {
  title: 'Observability plan',
  dIds: ['D-17'],
  derive: (context) => {
    const signals = signalsOf(context);
    const tiers = tiersOf(context, signals.map((each) => each.row));
    const logs = logsOf(context);
    return {
      value: { tiers: tiers.rows, signals: signals.map((each) => each.row), logs: logs.map((each) => each.row) },
      figures: [...signals.map((each) => each.figure), tiers.figure, ...logs.map((each) => each.figure), totalLogs(logs.map((each) => each.row))],
    };
  },
};

function signalsOf(context: GovernanceContext): readonly { readonly row: SignalRow; readonly figure: Figure }[] {
  return SIGNALS.flatMap((signal) =>
    signal.watch(context).map(({ key, title, tier, threshold, unit, formula, inputs, watches, where }) => {
      const id = key === '' ? signal.id : `${signal.id}.${key}`;
      const figureId = `governance.signals.${id}`;
      return {
        row: { id, layer: signal.layer, title, tier, threshold, unit, watches, where, figureId },
        figure: { id: figureId, label: `Alert: ${title}`, value: threshold, unit, formula, inputs },
      };
    }),
  );
}

function tiersOf({ plan, assumptions }: GovernanceContext, signals: readonly SignalRow[]): { readonly rows: readonly AlertTierRow[]; readonly figure: Figure } {
  const response = RESPONSE_TIME[plan.company.supportHours];
  const figureId = 'governance.response.minutes';
  const responseMinutes = assumptions.value(response);
  return {
    rows: TIERS.map((tier) => ({ tier, meaning: TIER_MEANING[tier], signals: signals.filter((each) => each.tier === tier).length, ...CALLS[plan.company.supportHours][tier], responseMinutes, figureId })),
    figure: {
      id: figureId,
      label: 'Mean time until somebody is at work',
      value: responseMinutes,
      unit: 'minutes',
      formula: 'by the support hours of the plan',
      inputs: [{ kind: 'plan', path: '/company', label: 'Support hours', value: plan.company.supportHours, unit: '' }, assumptions.input(response)],
    },
  };
}

/** The volume on the bill, by day: GiB of the month ÷ 30.4 days. The bill’s lines and this table are the same number. */
function logsOf({ chosen, plan }: GovernanceContext): readonly { readonly row: LogRow; readonly figure: Figure }[] {
  const ingestion = chosen.items.filter((item) => item.kind.id === 'log-analytics' && item.key === 'ingestion');
  return ingestion.map((item) => {
    // Volume tiers of an item carry its id before an `@`.
    const lines = chosen.lines.filter((line) => line.id.split('@')[0] === item.id);
    const figureId = `governance.logs.${item.environment.id}`;
    const missing = lines.some((line) => line.monthly === null);
    const monthly = missing ? null : lines.reduce((sum, line) => sum.plus(line.monthly ?? 0), new Big(0));
    const gibPerMonth = lines.reduce((sum, line) => sum + Number(line.quantity), 0);
    const gibPerDay = tidy(gibPerMonth / DAYS_PER_MONTH);
    return {
      row: { environmentId: item.environment.id, name: item.environment.name, gibPerDay, gibPerMonth: tidy(gibPerMonth), monthly: monthly?.toFixed(2) ?? null, formula: item.formula, figureId },
      figure: {
        id: figureId,
        label: `Log volume of ${item.environment.name}`,
        value: gibPerDay,
        unit: 'GiB/day',
        formula: `(${item.formula}) ÷ ${tidy(DAYS_PER_MONTH)} days`,
        inputs: [...lines.map((line) => link(line.figureId, `${line.label}: ${tidy(Number(line.quantity))} GiB`, line.monthly, `${plan.company.currency}/month`)), ...item.inputs],
      },
    };
  });
}

function totalLogs(rows: readonly LogRow[]): Figure {
  return {
    id: 'governance.logs.gibPerDay',
    label: 'Log volume of all environments',
    value: tidy(rows.reduce((sum, row) => sum + row.gibPerDay, 0)),
    unit: 'GiB/day',
    formula: 'Σ environments',
    inputs: rows.map((row) => link(row.figureId, row.name, row.gibPerDay, 'GiB/day')),
  };
}
