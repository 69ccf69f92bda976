import type { EnvironmentDesign } from '../candidates/design';
import { expectedProcessMiB } from '../capacity/processes';
import { workersByRuleOfThumb } from '../capacity/webWorkers';
import { factInput } from '../facts/factInput';
import { ODOO_CONSTANTS } from '../facts/odooConstants';
import { SOURCES } from '../facts/sources';
import type { Figure } from '../figure/figure';
import type { Outcome } from '../outcome/outcome';
import { exact, link, tidy } from './figures/inputs';
import type { RuleOfThumbRow } from './report';

/** What the deployment guide gives for a server and a number of users. */
export interface DocumentedSizing {
  readonly wanted: number;
  readonly allowed: number;
  readonly memoryMB: number;
}

/**
 * The documented sizing: workers wanted = ⌈users ÷ 6⌉, allowed = 2 × cores + 1 including one scheduled-job process,
 * memory = allowed × (80 % × 150 MB + 20 % × 1,024 MB). (Deployment guide, grade A.)
 * @example 60 users on 4 cores → 10 wanted, 9 allowed, 2,923 MB
 */
export function documentedSizing(concurrentUsers: number, cores: number): DocumentedSizing {
  const allowed = ODOO_CONSTANTS.workers_cap_cpu_multiplier.value * cores + 1;
  return { wanted: workersByRuleOfThumb(concurrentUsers), allowed, memoryMB: allowed * expectedProcessMiB() };
}

interface Comparison {
  readonly row: RuleOfThumbRow;
  readonly figure: Figure;
}

/** The published rules beside the model, each with the reason for the difference. */
export function rulesOfThumb({ demand, requirements }: Outcome, production: EnvironmentDesign): readonly Comparison[] {
  const users = demand.activeUsersAtPeak * demand.growthFactor;
  const cores = production.nodes ? production.nodes.count * production.nodes.size.vcpu : Math.ceil(production.compute.vcpu);
  const documented = documentedSizing(users, cores);
  const workers = production.web.workers;
  const processes = workers + requirements.scheduledJobProcesses;
  const perUser = users === 0 ? 0 : requirements.load.arrivalsPerSecond / users;
  const activity = `people here send ${tidy(perUser)} requests a second each at the peak, the rule means one`;
  const averaged = Math.ceil(users / ODOO_CONSTANTS.users_per_worker_average_low.value);
  const model = link('capacity.webWorkers', 'Web workers of the model', workers, 'workers');
  const active = link('demand.activeUsers', 'Active users at the peak, with growth', exact(users), 'users');
  const compare = (id: string, rule: string, value: number, unit: string, ours: number, difference: string, source: string, inputs: Figure['inputs']): Comparison => ({
    row: { id, rule, value, unit, model: ours, difference, source: SOURCES[source]?.ref ?? source, figureId: `ruleOfThumb.${id}` },
    figure: { id: `ruleOfThumb.${id}`, label: rule, value, unit, formula: rule, inputs, note: difference },
  });
  return [
    compare('users-per-worker', 'One worker for six concurrent users', documented.wanted, 'workers', workers, `${activity}; and the rule leaves a worker 90 % busy.`, ODOO_CONSTANTS.users_per_worker_docs.source, [active, model, factInput('odoo.users_per_worker_docs', 'Users per worker', ODOO_CONSTANTS.users_per_worker_docs)]),
    compare('users-per-worker-average', 'One worker for thirty averaged users', averaged, 'workers', workers, `The maintainer’s starting point for average human load; ${activity}.`, ODOO_CONSTANTS.users_per_worker_average_low.source, [active, model, factInput('odoo.users_per_worker_average_low', 'Users per worker', ODOO_CONSTANTS.users_per_worker_average_low)]),
    compare('workers-per-core', 'At most 2 × cores + 1 processes', documented.allowed, 'processes', processes, processes <= documented.allowed ? 'The nodes offer more cores than the rule asks for.' : 'More processes than the rule allows: they wait for the database more than for the processor.', ODOO_CONSTANTS.workers_cap_cpu_multiplier.source, [link('capacity.nodes', 'Cores of the nodes', cores, 'cores'), factInput('odoo.workers_cap_cpu_multiplier', 'Processes per core', ODOO_CONSTANTS.workers_cap_cpu_multiplier)]),
    compare('memory', 'Memory of the allowed processes', Math.round(documented.memoryMB), 'MB', Math.round(production.compute.memoryGiB * 1024), 'The model counts the processes that the load needs, with headroom and the platform.', ODOO_CONSTANTS.ram_light_mb.source, [link('capacity.memoryGiB', 'Memory need of the model', exact(production.compute.memoryGiB), 'GiB')]),
  ];
}
