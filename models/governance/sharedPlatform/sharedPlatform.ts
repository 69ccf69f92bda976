import { holdsCopy } from '../../candidates/environmentPolicy';
import { TENANCY_POLICIES } from '../../candidates/tenancyPolicy';
import type { Figure } from '../../figure/figure';
import { link, planInput, tidy } from '../../figure/figureInputs';
import { count, listed, span } from '../../rules/planFacts';
import type { SharedControlRow } from '../governance';
import type { GovernanceContext, GovernanceOutput } from '../governanceOutput';
import { pooledEnvironments } from './pooledEnvironments';
import { quotaControls } from './quotaControls';
import type { Placed, SharedControl } from './sharedControl';

/** The conditions that make a shared platform viable, as controls for its operator; nothing where no workload is placed on one. */
export const sharedPlatform: GovernanceOutput<readonly SharedControlRow[]> = {
  title: 'Controls of the shared platform',
  dIds: ['D-06'],
  derive: (context) => {
    const placed = placedOnShared(context);
    if (placed === null) return { value: [], figures: [] };
    const made = [...CONTROLS.slice(0, BEFORE_QUOTAS), ...quotaControls(context), ...CONTROLS.slice(BEFORE_QUOTAS)].flatMap(({ id, title, evidence, state }) => {
      const found = state(context, placed);
      if (found === null) return [];
      const figureId = `governance.shared.${id}`;
      const figure: Figure | null = found.figure === null ? null : { ...found.figure, id: figureId, label: title };
      const quantity = typeof figure?.value === 'number' ? figure.value : null;
      return [{ row: { id, title, sentence: found.sentence, evidence, figureId: figure === null ? null : figureId, quantity, unit: figure?.unit ?? '' }, figure }];
    });
    return { value: made.map((each) => each.row), figures: made.flatMap((each) => (each.figure === null ? [] : [each.figure])) };
  },
};

/**
 * Everything on a pooled platform; on an own one the workloads whose facts would allow a shared place, and environments
 * that stand on one. Null when there are neither.
 */
function placedOnShared(context: GovernanceContext): Placed | null {
  const { outcome, plan } = context;
  if (pooled(context)) return { who: plan.company.name, workloads: plan.workloads, guests: [] };
  const rungs = new Map(outcome.workloads.map((each) => [each.id, each.tenancy]));
  const workloads = plan.workloads.filter((each) => rungs.get(each.id) === 'shared');
  const guests = pooledEnvironments(context);
  return workloads.length + guests.length === 0 ? null : { who: listed([...guests, ...workloads].map((each) => each.name)), workloads, guests };
}

const pooled = ({ chosen }: GovernanceContext): boolean => TENANCY_POLICIES[chosen.candidate.tenancy].pooledCompute;

/** Placement, isolation and copies come first, then the quotas of each environment. */
const BEFORE_QUOTAS = 3;

const CONTROLS: readonly SharedControl[] = [
  {
    id: 'placement',
    title: 'Only what may be shared is shared',
    evidence: 'List of workloads by platform, checked at every release.',
    state: (context, { workloads }) => {
      if (pooled(context) || workloads.length === 0) return null;
      const who = listed(workloads.map((each) => each.name));
      return { sentence: `By the plan’s facts ${who} may ${workloads.length === 1 ? 'move' : 'all move'} to a shared platform; the recommendation keeps ${workloads.length === 1 ? 'it' : 'them'} beside the others on the own one. The controls below apply from the day of a move.`, figure: null };
    },
  },
  {
    id: 'isolation',
    title: 'Tenant isolation',
    evidence: 'Namespace, network policy and database role of the tenant; a failed attempt to reach another tenant, repeated every year.',
    state: ({ chosen }, { who, workloads, guests }) => {
      const { pooledCompute, sharedDatabaseServer } = TENANCY_POLICIES[guests[0]?.tenancy ?? chosen.candidate.tenancy];
      const restricted = workloads.filter((each) => each.sensitivity === 'restricted' || each.sensitivity === 'confidential');
      const server = sharedDatabaseServer || !pooledCompute ? 'a database and a role of its own on the shared server' : 'a database server of its own';
      return { sentence: `${who}: own namespace with deny-by-default traffic, ${server}; ${count(restricted.length, 'workload holds', 'workloads hold')} confidential or restricted data${restricted.length === 0 ? '' : ` (${listed(restricted.map((each) => each.name))})`}.`, figure: null };
    },
  },
  {
    id: 'copies',
    title: 'Copies of production',
    evidence: 'Masking job with its date, or the approval to use plain records.',
    state: (context) => {
      const copies = pooledEnvironments(context).filter(({ kind }) => kind !== 'production' && kind !== 'recovery' && holdsCopy(kind));
      const confidential = context.plan.workloads.filter(({ sensitivity }) => sensitivity === 'confidential' || sensitivity === 'restricted');
      if (copies.length === 0 || confidential.length === 0) return null;
      return { sentence: `${listed(copies.map(({ name }) => name))} ${copies.length === 1 ? 'holds a copy' : 'hold copies'} of production on a shared platform: records of ${listed(confidential.map(({ name }) => name))} are masked before they arrive.`, figure: null };
    },
  },
  {
    id: 'observability',
    title: 'Observability by tenant',
    evidence: 'Dashboards and alerts that show this tenant alone; access for its people.',
    state: (context) => {
      if (!pooled(context)) return null;
      const { signals, logs } = context.of('observability');
      const gib = tidy(logs.reduce((sum, row) => sum + row.gibPerDay, 0));
      return { sentence: `${count(signals.length, 'signal', 'signals')} of the observability plan, labelled with the tenant.`, figure: { value: gib, unit: 'GiB/day', formula: 'Σ environments', inputs: logs.map((row) => link(row.figureId, row.name, row.gibPerDay, 'GiB/day')) } };
    },
  },
  {
    id: 'release-discipline',
    title: 'Release discipline',
    evidence: 'Calendar of the release train with dates for acceptance; minutes of refused changes.',
    state: ({ plan, assumptions }, { workloads }) => {
      const train = assumptions.value('shared.train-releases');
      const modules = workloads.reduce((sum, each) => sum + each.customModules, 0);
      return { sentence: `${count(plan.company.ownReleasesPerYear, 'own release', 'own releases')} a year against a train of ${train}; ${count(modules, 'custom module passes', 'custom modules pass')} the joint tests each time.`, figure: { value: train, unit: 'releases/year', formula: 'releases that the platform offers', inputs: [assumptions.input('shared.train-releases'), planInput('/company', 'Own releases a year', plan.company.ownReleasesPerYear, 'releases/year')] } };
    },
  },
  {
    id: 'disturbance',
    title: 'Limit of disturbance by neighbours',
    evidence: 'Yearly report of hours lost to other tenants and to joint maintenance; a right to leave when the limit is passed.',
    state: ({ assumptions, chosen }) => {
      const id = chosen.candidate.tenancy === 'dedicated-database' ? 'failure.tenant-hours-database' : 'failure.tenant-hours-shared';
      return { sentence: 'More than the engine counted with changes the decision.', figure: { value: assumptions.value(id), unit: 'h/year', formula: 'hours that the expected loss counts with', inputs: [assumptions.input(id)] } };
    },
  },
  {
    id: 'maintenance',
    title: 'Joint maintenance outside the shifts',
    evidence: 'Maintenance window in the contract, with notice in working days.',
    state: ({ plan, of }) => {
      const { windows, windowHours } = of('releases');
      const first = windows[0];
      const start = first === undefined ? '' : `${String(first.startHourUtc).padStart(2, '0')}:00 UTC on ${dayName(first.date)}`;
      return { sentence: `${count(plan.sites.length, 'site', 'sites')}: the ${windowHours} h from ${start} disturb least.`, figure: null };
    },
  },
  {
    id: 'exit',
    title: 'Way out',
    evidence: 'A yearly restore of this tenant alone on a server outside the platform.',
    state: (context) => {
      if (!pooled(context)) return null;
      const { production, chosen } = context;
      const gib = tidy(production.requirements.databaseGiB + production.requirements.filestoreGiB);
      return { sentence: `Database and files of the tenant can be taken out; a restore takes about ${span(chosen.resilience.restoreMinutes)}.`, figure: { value: gib, unit: 'GiB', formula: 'database + file store at the end of the horizon', inputs: [planInput('/company', 'Database at the horizon', tidy(production.requirements.databaseGiB), 'GiB'), link('capacity.filestoreGiB', 'File store at the horizon', tidy(production.requirements.filestoreGiB), 'GiB')] } };
    },
  },
];

const DAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const dayName = (date: string): string => DAY_NAMES[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
