import { TENANCY_POLICIES } from '../../candidates/tenancyPolicy';
import { count } from '../../rules/planFacts';
import type { ServiceRow } from '../governance';
import type { GovernanceContext } from '../governanceOutput';
import { reviewsOf } from './reviews';

export interface Service {
  readonly id: string;
  readonly title: string;
  /** Rules whose effort this line carries; what no line claims falls to the last line of its family. */
  readonly rules: readonly string[];
  readonly describe: (context: GovernanceContext, parties: Parties) => Pick<ServiceRow, 'scope' | 'responsible' | 'accountable' | 'consulted' | 'informed' | 'why'> | null;
}

/** Who runs the technical layers: the operator of a shared platform, the own platform team, or a provider where that team is too small. */
export interface Parties {
  readonly platform: string;
  readonly database: string;
  readonly why: string;
}

const OPERATOR = 'Operator of the shared platform';
const TEAM = 'Platform team';
const PROVIDER = 'Managed-service provider';
export const ERP_OWNER = 'ERP owner';
const INTEGRATION = 'Integration lead';
const PLANT = 'Plant systems lead';
const SECURITY = 'Security officer';
const BUSINESS = 'Process owners';

export function partiesOf({ plan, chosen, assumptions }: GovernanceContext): Parties {
  const { tenancy, database } = chosen.candidate;
  const { engineers } = plan.company.platformTeam;
  const needed = assumptions.value('operations.engineers-to-own');
  const own = engineers >= needed;
  const party = own ? TEAM : PROVIDER;
  const policy = TENANCY_POLICIES[tenancy];
  return {
    platform: policy.pooledCompute ? OPERATOR : party,
    database: policy.sharedDatabaseServer ? OPERATOR : party,
    why: policy.pooledCompute
      ? `${policy.label}: its operator runs what is shared`
      : `${engineers} platform engineers, ${needed} are needed to run ${chosen.candidate.platform === 'aks' ? 'a cluster' : 'the platform'}${database === 'self-managed' ? ' and a self-managed database' : ''}: ${own ? 'the team runs it' : 'a provider runs it with them'}`,
  };
}

/** The scope of operation, line by line. */
export const SERVICES: readonly Service[] = [
  {
    id: 'erp',
    title: 'ERP application',
    rules: ['tenancy.custom-modules'],
    describe: ({ plan }) => {
      const modules = plan.workloads.reduce((sum, each) => sum + each.customModules, 0);
      return { scope: `${count(plan.workloads.length, 'workload', 'workloads')}, ${count(modules, 'custom module', 'custom modules')}, users and roles`, responsible: 'ERP team', accountable: ERP_OWNER, consulted: BUSINESS, informed: 'Service desk', why: 'Nobody else knows the processes' };
    },
  },
  {
    id: 'releases',
    title: 'Release governance',
    rules: ['platform.orchestration-earned', 'tenancy.own-calendar'],
    describe: ({ plan, of }, { platform }) => ({ scope: `${count(plan.company.ownReleasesPerYear, 'release', 'releases')} a year through ${count(plan.environments.length, 'environment', 'environments')}; ${of('releases').possible} open windows in the first year`, responsible: platform, accountable: ERP_OWNER, consulted: `${BUSINESS}, ${PLANT}s`, informed: 'All sites', why: 'Who releases is not who builds' }),
  },
  {
    id: 'integration',
    title: 'Integration layer',
    rules: ['tenancy.plant-flows'],
    describe: ({ plan, of }) => ({ scope: `${count(plan.integrations.length, 'flow', 'flows')}, ${count(of('accounts').length, 'service account', 'service accounts')}, queues and replay`, responsible: INTEGRATION, accountable: ERP_OWNER, consulted: `${PLANT}s, partners`, informed: 'Service desk', why: 'One owner for both ends of a flow, or nobody looks for the lost message' }),
  },
  {
    id: 'platform',
    title: 'Platform and landing zone',
    rules: ['tenancy.operating-effort', 'platform.server-upkeep', 'tenancy.neighbours'],
    describe: ({ chosen }, { platform, why }) => ({ scope: `${TENANCY_POLICIES[chosen.candidate.tenancy].label} in ${chosen.candidate.region}: patches, policies, capacity reviews`, responsible: platform, accountable: ERP_OWNER, consulted: SECURITY, informed: 'ERP team', why }),
  },
  {
    id: 'cluster',
    title: 'Cluster',
    rules: ['platform.kubernetes-skill'],
    describe: ({ chosen, plan, production }, { platform, why }) =>
      chosen.candidate.platform === 'vm' ? null : { scope: `${chosen.candidate.platform === 'aks' ? 'Kubernetes versions, node images, add-ons' : 'Container Apps environments'}; ${count(production.compute.pods.reduce((sum, pod) => sum + pod.count, 0), 'pod', 'pods')} in production`, responsible: platform, accountable: platform, consulted: 'ERP team', informed: ERP_OWNER, why: `${why}; Kubernetes experience: ${plan.company.platformTeam.kubernetes}` },
  },
  {
    id: 'database',
    title: 'Database',
    rules: ['database.self-managed-effort'],
    describe: ({ chosen, production }, { database, why }) => ({ scope: `PostgreSQL, ${Math.round(production.requirements.databaseGiB)} GiB at the horizon: ${chosen.candidate.database === 'managed' ? 'sizes, indexes, maintenance window; servers and patches are Microsoft’s' : 'servers, replication, patches, upgrades'}`, responsible: database, accountable: ERP_OWNER, consulted: 'ERP team', informed: BUSINESS, why: chosen.candidate.database === 'managed' ? 'Managed service: what is left is tuning' : why }),
  },
  {
    id: 'network',
    title: 'Network and lines',
    rules: [],
    describe: ({ chosen }, { platform }) => ({ scope: `${count(chosen.design.connectivity.tunnels, 'tunnel', 'tunnels')}, ${count(chosen.design.connectivity.circuits.length, 'circuit', 'circuits')}, firewall rules, certificates`, responsible: 'Network team', accountable: ERP_OWNER, consulted: platform, informed: `${PLANT}s`, why: 'The lines end in the plants, and so does their owner' }),
  },
  {
    id: 'edge',
    title: 'Edge nodes',
    rules: [],
    describe: ({ chosen }, { platform }) => {
      const sites = chosen.design.connectivity.sites.filter(({ edge }) => edge.needed);
      return sites.length === 0 ? null : { scope: `${count(sites.length, 'node', 'nodes')} with buffers, and what must stay local`, responsible: `${PLANT}s`, accountable: INTEGRATION, consulted: platform, informed: 'Shift leads', why: 'They work when nobody from outside can reach them' };
    },
  },
  {
    id: 'monitoring',
    title: 'Monitoring and incidents',
    rules: [],
    describe: ({ plan, of }, { platform }) => ({ scope: `${count(of('observability').signals.length, 'signal', 'signals')} in three tiers; support ${plan.company.supportHours.replaceAll('-', ' ')}`, responsible: platform, accountable: ERP_OWNER, consulted: INTEGRATION, informed: `Shift leads, ${BUSINESS.toLowerCase()}`, why: 'Who can act is called first' }),
  },
  {
    id: 'recovery',
    title: 'Backup, restore tests and rehearsals',
    rules: ['tier.rehearsal-effort'],
    describe: (context, { database }) => ({ scope: `${count(reviewsOf(context).filter((each) => each.kind !== 'review' && each.kind !== 'upgrade').length, 'test', 'tests')} in the first year; backups kept ${context.plan.data.backupRetentionDays} days`, responsible: database, accountable: ERP_OWNER, consulted: SECURITY, informed: BUSINESS, why: 'A restore that the business has not timed is a hope' }),
  },
];
