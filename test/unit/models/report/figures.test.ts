import { describe, expect, it } from 'vitest';
import { ASSUMPTION_BY_ID } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import { RULES } from '../../../../models/rules/registry';
import type { Report } from '../../../../models/report/report';
import { decidedAs, reportOf } from '../evaluation/answers';
import { STARTER_IDS, starterPlan, withCompany } from '../evaluation/plans';

const polish = withCompany(starterPlan('mid-market-producer'), { regions: { home: 'polandcentral', disasterRecovery: null, allowed: [] } });
const selfManaged = decidedAs(starterPlan('small-subsidiary'), { tenancy: 'dedicated-cluster', tier: 'zone-redundant', platform: 'vm', database: 'self-managed' });

/** The starters, a plan without prices and one with servers of its own. */
const PLANS: readonly (readonly [string, Plan])[] = [
  ...STARTER_IDS.map((id) => [id, starterPlan(id)] as const),
  ['a plan without prices', decidedAs(polish, { tenancy: 'dedicated-cluster', tier: 'zone-redundant', platform: 'aks', database: 'managed' })],
  ['a plan with servers of its own', selfManaged],
];

/** Every number in a part of the summary by its path; lists are named by their own id. */
function numbersIn(value: unknown, path: string): readonly string[] {
  if (typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value))) return [path];
  if (Array.isArray(value)) return [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}

/** Parts of one size are explained by the figure of the size. */
const EXPLAINED_BY: Readonly<Record<string, string>> = { 'capacity.postgres.storageGiB': 'capacity.postgresStorageGiB' };
/** Follow from the tier alone. */
const FROM_THE_TIER: ReadonlySet<string> = new Set(['capacity.postgres.replicas']);

/** A sum that may be empty: no environment but production exists. */
const TOTALS_OF_NOTHING: ReadonlySet<string> = new Set(['cost.nonProduction']);

function referencedBy({ figures, sizing, bill, allocation, scenarios }: Report): readonly string[] {
  return [
    ...sizing.flatMap((card) => card.figureIds),
    ...bill.lines.map((line) => line.figureId),
    ...allocation.flatMap(({ sites }) => sites.map((site) => site.figureId)),
    ...scenarios.map((row) => row.figureId),
    ...Object.values(figures).flatMap((figure) => figure.inputs.flatMap((input) => (input.kind === 'figure' ? [input.id] : []))),
  ];
}

/** Whether a JSON Pointer with ids leads to something in the plan. */
function leadsSomewhere(plan: Plan, path: string): boolean {
  let at: unknown = plan;
  for (const part of path.split('/').slice(1)) {
    at = Array.isArray(at) ? (at as { readonly id?: string }[]).find((each) => each.id === part) : (at as Record<string, unknown> | undefined)?.[part];
  }
  return at !== undefined;
}

describe.each(PLANS.map(([name, plan]) => [name, plan, reportOf(plan)] as const))('the figures of %s', (_name, plan, report) => {
  const figures = Object.values(report.figures);
  const inputs = figures.flatMap((figure) => figure.inputs);

  it('are there wherever something points at one', () => {
    expect(referencedBy(report).filter((id) => !(id in report.figures))).toEqual([]);
  });

  it('explain every number of capacity, resilience and cost under its own path', () => {
    const { capacity, resilience, cost } = report.summary;
    const paths = [...numbersIn(capacity, 'capacity'), ...numbersIn(resilience, 'resilience'), ...numbersIn(cost, 'cost')];
    const objectives = resilience.objectives.map((objective) => `resilience.objectives.${objective.id}`);
    expect(paths.length).toBeGreaterThanOrEqual(14);
    expect([...paths, ...objectives].filter((path) => !FROM_THE_TIER.has(path) && !((EXPLAINED_BY[path] ?? path) in report.figures))).toEqual([]);
  });

  it('say the same as the summary', () => {
    const { capacity, resilience, cost } = report.summary;
    const value = (id: string) => report.figures[id]?.value;
    expect(value('capacity.webWorkers')).toBe(capacity.webWorkers);
    expect(value('capacity.websocketProcesses')).toBe(capacity.websocketProcesses);
    expect(value('capacity.jobWorkers')).toBe(capacity.jobWorkers);
    expect(value('capacity.scheduledJobProcesses')).toBe(capacity.scheduledJobProcesses);
    expect(value('capacity.postgres')).toBe(capacity.postgres.sku);
    expect(value('capacity.postgresStorageGiB')).toBe(capacity.postgres.storageGiB);
    for (const { sku, count, pooled } of capacity.nodes) expect(value('capacity.nodes')).toBe(pooled ? `${count} of a shared ${sku}` : `${count} × ${sku}`);
    expect(Number(value('resilience.availability'))).toBeCloseTo(resilience.availability, 6);
    expect(Number(value('resilience.expectedDowntimeHoursPerYear'))).toBeCloseTo(resilience.expectedDowntimeHoursPerYear, 2);
    for (const [key, amount] of Object.entries(cost)) if (key !== 'currency') expect(value(`cost.${key}`)).toBe(amount);
  });

  it('call an objective what the summary calls it, which is there before the figures are', () => {
    const { objectives } = report.summary.resilience;
    expect(objectives.length).toBeGreaterThan(0);
    expect(objectives.map(({ label }) => label)).toEqual(objectives.map(({ id }) => report.figures[`resilience.objectives.${id}`]?.label));
  });

  it('carry a label, a unit or a word, and a formula each', () => {
    expect(figures.filter((figure) => figure.label === '' || figure.formula === '' || Number.isNaN(figure.value))).toEqual([]);
    expect(figures.filter((figure) => figure.id !== report.figures[figure.id]?.id)).toEqual([]);
  });

  it('lead back to the plan, to registered assumptions, to sources and to rules that exist', () => {
    const rules = new Set<string>(RULES.map((rule) => rule.id));
    for (const input of inputs) {
      if (input.kind === 'plan') expect([input.path, leadsSomewhere(plan, input.path)]).toEqual([input.path, true]);
      if (input.kind === 'assumption') expect(ASSUMPTION_BY_ID.has(input.id)).toBe(true);
      if (input.kind === 'fact') expect([input.id, input.source === '' || input.asOf === '']).toEqual([input.id, false]);
      if (input.kind === 'rule') expect(rules).toContain(input.id);
    }
    expect(new Set(inputs.map((input) => input.kind))).toEqual(new Set(['plan', 'assumption', 'fact', 'price', 'figure', 'rule']));
  });

  it('repeat in a link the value of the figure that they link to', () => {
    const wrong = figures
      .filter((figure) => !figure.id.startsWith('bill.'))
      .flatMap((figure) => figure.inputs.map((input) => ({ from: figure.id, input })))
      // A link may pick a part: the cores of “3 × Standard_F4s_v2”. What is of one type must be the same.
      .filter(({ input }) => input.kind === 'figure' && typeof input.value === typeof report.figures[input.id]?.value && input.value !== report.figures[input.id]?.value);
    expect(wrong).toEqual([]);
  });

  it('all come down to something said, assumed, sourced or decided by a rule', () => {
    const grounded = new Set(figures.filter((figure) => figure.inputs.some((input) => input.kind !== 'figure')).map((figure) => figure.id));
    for (let added = -1; added !== 0; ) {
      const before = grounded.size;
      for (const figure of figures) if (figure.inputs.some((input) => input.kind === 'figure' && grounded.has(input.id))) grounded.add(figure.id);
      added = grounded.size - before;
    }
    expect(figures.filter((figure) => !grounded.has(figure.id)).map((figure) => figure.id).filter((id) => !TOTALS_OF_NOTHING.has(id))).toEqual([]);
  });
});

describe('the figures of a bill', () => {
  it('explain the sizes of staging and test by their own sizes, not by those of production', () => {
    const { figures, bill } = reportOf(starterPlan('mid-market-producer'));
    const wrong = bill.lines
      .filter((line) => !line.production)
      .flatMap((line) => figures[line.figureId]?.inputs ?? [])
      .filter((input) => input.kind === 'figure' && input.id === 'capacity.postgres' && input.value !== figures[input.id]?.value);
    expect(wrong).toEqual([]);
  });

  it('explain the replica in the recovery region', () => {
    expect(Object.keys(reportOf(starterPlan('global-manufacturer')).figures)).toContain('capacity.postgres.replicas');
  });
});
