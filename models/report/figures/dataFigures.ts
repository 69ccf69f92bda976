import type { EnvironmentDesign } from '../../candidates/design';
import type { Outcome } from '../../outcome/outcome';
import { addDatabaseFigures } from './databaseFigures';
import type { FigureBook } from './figureBook';
import { exact, planInput } from './inputs';

/** Database, cache, file store and restore of production. */
export function addDataFigures(outcome: Outcome, production: EnvironmentDesign, book: FigureBook): void {
  const { plan, assumptions, demand, recommendation } = outcome;
  const { redis, requirements } = production;
  const horizon = planInput('/company', 'Horizon', plan.company.horizonMonths, 'months');
  book.add({
    id: 'capacity.databaseGiB',
    label: 'Database at the end of the horizon',
    value: exact(requirements.databaseGiB),
    unit: 'GiB',
    formula: 'database today + growth a year × horizon ÷ 12',
    inputs: [planInput('/data', 'Database today', plan.data.databaseGiB, 'GiB'), planInput('/data', 'Growth a year', plan.data.databaseGrowthGiBPerYear, 'GiB/year'), horizon],
  });
  addDatabaseFigures(outcome, production, book);
  book.add({
    id: 'capacity.sessions',
    label: 'Sessions',
    value: requirements.sessions,
    unit: 'sessions',
    formula: '⌈named users × growth to the end of the horizon⌉',
    inputs: [planInput('/sites', 'Named users', demand.namedUsers, 'users'), book.link('demand.growth')],
  });
  book.add(
    {
      id: 'capacity.redis',
      label: 'Redis',
      value: redis ? redis.sku.sku : 'none: one web pod needs no shared sessions',
      unit: '',
      formula: 'cheapest size with memory ≥ sessions × memory per session ÷ 1,048,576 and connections ≥ web workers + job workers + web pods',
      inputs: [
        book.link('capacity.sessions'),
        assumptions.input('redis.kib-per-session'),
        book.link('capacity.webWorkers'),
        book.link('capacity.jobWorkers'),
        book.link('capacity.websocketProcesses', 'Web pods (a websocket process in each)'),
      ],
    },
    {
      id: 'capacity.filestoreGiB',
      label: 'File store at the end of the horizon',
      value: exact(requirements.filestoreGiB),
      unit: 'GiB',
      formula: 'file store today + growth a year × horizon ÷ 12',
      inputs: [planInput('/data', 'File store today', plan.data.filestoreGiB, 'GiB'), planInput('/data', 'Growth a year', plan.data.filestoreGrowthGiBPerYear, 'GiB/year'), horizon],
    },
    {
      id: 'resilience.restoreMinutes',
      label: 'Restore of the database',
      value: exact(recommendation.chosen.resilience.restoreMinutes),
      unit: 'minutes',
      formula: 'fixed steps + database at the end of the horizon × minutes per GiB',
      inputs: [
        assumptions.input('recovery.restore-fixed-minutes'),
        book.link('capacity.databaseGiB'),
        assumptions.input(recommendation.chosen.candidate.database === 'managed' ? 'recovery.restore-managed-min-per-gib' : 'recovery.restore-self-min-per-gib'),
      ],
    },
  );
}
