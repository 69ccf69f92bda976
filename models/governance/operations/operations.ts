import type { Figure, FigureInput } from '../../figure/figure';
import { link, planInput, tidy } from '../../figure/figureInputs';
import type { Operations, ServiceRow } from '../governance';
import type { GovernanceContext, GovernanceOutput } from '../governanceOutput';
import { reviewsOf } from './reviews';
import { partiesOf, SERVICES, type Service } from './services';

const HOURS_FIGURE = 'governance.operations.hoursPerYear';
const ENGINEERS_FIGURE = 'governance.operations.engineers';

/** Effort of rules that no line claims by id. */
const LINE_OF_FAMILY: Readonly<Record<string, string>> = { tenancy: 'platform', platform: 'platform', database: 'database', tier: 'recovery' };
const REST = 'platform';

/** Who runs what, how many hours of it the decision counted with, and when resilience is looked at again. */
export const operations: GovernanceOutput<Operations> = {
  title: 'Managed service and ownership',
  dIds: ['D-24'],
  derive: (context) => {
    const lines = servicesOf(context);
    const hoursPerYear = context.chosen.effort.reduce((sum, each) => sum + each.hoursPerYear, 0);
    const engineers = hoursPerYear / context.assumptions.value('operations.hours-per-engineer');
    const value: Operations = {
      services: lines.map((each) => each.row),
      hoursPerYear: tidy(hoursPerYear),
      hoursFigureId: HOURS_FIGURE,
      engineersFigureId: ENGINEERS_FIGURE,
      shortfall: shortfallOf(context, engineers),
      reviews: reviewsOf(context),
    };
    return { value, figures: [...lines.flatMap((each) => (each.figure === null ? [] : [each.figure])), ...totals(context, lines.map((each) => each.row), hoursPerYear, engineers)] };
  },
};

const lineOf = (ruleId: string): string => SERVICES.find((service) => service.rules.includes(ruleId))?.id ?? LINE_OF_FAMILY[ruleId.split('.')[0] ?? ''] ?? REST;

function servicesOf(context: GovernanceContext): readonly { readonly row: ServiceRow; readonly figure: Figure | null }[] {
  const parties = partiesOf(context);
  const described = SERVICES.flatMap((service) => {
    const found = service.describe(context, parties);
    return found === null ? [] : [{ service, found }];
  });
  // Hours of a line that this design does not have are not lost: they go where the rest goes.
  const present = new Set(described.map((each) => each.service.id));
  const effort = context.chosen.effort.map((each) => ({ ...each, line: present.has(lineOf(each.ruleId)) ? lineOf(each.ruleId) : REST }));
  return described.map(({ service, found }) => {
    const own = effort.filter((each) => each.line === service.id);
    const figure = own.length === 0 ? null : hoursFigure(service, own);
    return { row: { id: service.id, title: service.title, ...found, hoursPerYear: figure === null ? null : Number(figure.value), figureId: figure?.id ?? null }, figure };
  });
}

function hoursFigure(service: Service, effort: readonly { readonly ruleId: string; readonly hoursPerYear: number }[]): Figure {
  return {
    id: `governance.operations.${service.id}`,
    label: `Hours a year: ${service.title}`,
    value: tidy(effort.reduce((sum, each) => sum + each.hoursPerYear, 0)),
    unit: 'h/year',
    formula: 'Σ effort of the rules that belong to this line',
    inputs: effort.map((each): FigureInput => ({ kind: 'rule', id: each.ruleId, label: `${each.ruleId}: ${tidy(each.hoursPerYear)} h a year` })),
  };
}

function shortfallOf({ plan, assumptions }: GovernanceContext, engineers: number): string {
  const has = plan.company.platformTeam.engineers;
  if (engineers <= has) return '';
  return `The operation takes about ${tidy(engineers)} engineers (${assumptions.value('operations.hours-per-engineer')} h a year each), the plan has ${has}: ${tidy(engineers - has)} come from a provider or from new people.`;
}

function totals({ chosen, plan, assumptions }: GovernanceContext, rows: readonly ServiceRow[], hours: number, engineers: number): readonly Figure[] {
  const money = chosen.managedServiceYearly.toFixed(2);
  return [
    {
      id: HOURS_FIGURE,
      label: 'Hours of operation a year',
      value: tidy(hours),
      unit: 'h/year',
      formula: 'Σ lines; the decision weighed the same hours',
      inputs: [...rows.flatMap((row) => (row.figureId === null ? [] : [link(row.figureId, row.title, row.hoursPerYear, 'h/year')])), link('cost.managedServiceYearly', 'Own and managed-service effort', money, `${plan.company.currency}/year`)],
    },
    {
      id: ENGINEERS_FIGURE,
      label: 'Engineers that the operation takes',
      value: tidy(engineers),
      unit: 'engineers',
      formula: 'hours of operation ÷ hours that an engineer has for it',
      inputs: [link(HOURS_FIGURE, 'Hours of operation a year', tidy(hours), 'h/year'), assumptions.input('operations.hours-per-engineer'), assumptions.input('operations.engineers-to-own'), planInput('/company', 'Platform engineers', plan.company.platformTeam.engineers, 'engineers')],
    },
  ];
}
