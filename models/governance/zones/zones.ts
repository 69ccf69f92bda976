import { TENANCY_POLICIES } from '../../candidates/tenancyPolicy';
import { count, listed, namedUsers } from '../../rules/planFacts';
import type { ZoneRow } from '../governance';
import type { GovernanceContext } from '../governanceOutput';
import type { Zone, ZoneFacts } from './zone';

const systemsIn = ({ plan }: GovernanceContext, hosting: 'site' | 'partner' | 'cloud') =>
  plan.systems.filter((system) => system.hosting === hosting && plan.integrations.some(({ from, to }) => from === system.id || to === system.id));

/** Zones of a pooled platform are its operator’s; the tenant has a namespace in them. */
const standingOf = ({ chosen }: GovernanceContext): ZoneRow['standing'] => (TENANCY_POLICIES[chosen.candidate.tenancy].pooledCompute ? 'operator' : 'own');

const flowsOf = ({ flows }: ZoneFacts, id: Zone['id']): number => flows.filter(({ from, to }) => from === id || to === id).length;

/** Every zone, from outside to inside. */
export const ZONES: readonly Zone[] = [
  {
    id: 'people',
    title: 'People',
    row: ({ plan }, { segmented }) => ({
      standing: 'outside',
      within: '',
      holds: `${count(namedUsers(plan), 'named user', 'named users')} on ${count(plan.sites.length, 'site', 'sites')}`,
      entry: 'The entry point for users, over HTTPS and websockets.',
      identities: segmented ? 'The company’s directory; a role opens the ERP and no other zone.' : 'The company’s directory, a role for each class of users.',
      why: 'People reach the ERP alone.',
    }),
  },
  {
    id: 'plants',
    title: 'Plants',
    row: (context, facts) => {
      const systems = systemsIn(context, 'site');
      if (systems.length === 0) return null;
      const sites = context.plan.sites.filter(({ id }) => systems.some(({ siteId }) => siteId === id));
      return {
        standing: 'outside',
        within: '',
        holds: `${count(systems.length, 'system', 'systems')} at ${listed(sites.map(({ name }) => name))}`,
        entry: `Private lines and the entry point for plants: ${count(flowsOf(facts, 'plants'), 'flow', 'flows')}.`,
        identities: 'An account for each flow and direction; an account of one plant opens nothing of another.',
        why: 'What stands beside a machine is patched when the line stops, so nothing behind it is trusted.',
      };
    },
  },
  {
    id: 'partners',
    title: 'Partners',
    row: (context, facts) => {
      const systems = systemsIn(context, 'partner');
      if (systems.length === 0) return null;
      return {
        standing: 'outside',
        within: '',
        holds: listed(systems.map(({ name }) => name)),
        entry: `The entry point for partners: ${count(flowsOf(facts, 'partners'), 'flow', 'flows')}.`,
        identities: 'An account for each partner and flow, with its own secret and limit.',
        why: 'Nobody here says who works there.',
      };
    },
  },
  {
    id: 'cloud',
    title: 'Other cloud systems',
    row: (context, facts) => {
      const systems = systemsIn(context, 'cloud');
      if (systems.length === 0) return null;
      return {
        standing: 'outside',
        within: '',
        holds: listed(systems.map(({ name }) => name)),
        entry: `Private endpoints or the entry point for plants: ${count(flowsOf(facts, 'cloud'), 'flow', 'flows')}.`,
        identities: 'Managed identities where the far side runs in Azure.',
        why: 'They are the company’s, but not part of the ERP.',
      };
    },
  },
  {
    id: 'integration',
    title: 'Integration',
    row: (context, facts) => {
      if (facts.flows.length === 0) return null;
      const { production } = context;
      const standing = standingOf(context);
      const apart = facts.integrationApart && standing === 'own';
      return {
        standing: apart ? 'own' : standing === 'own' ? 'within' : standing,
        within: apart || standing !== 'own' ? '' : 'Application',
        holds: `${count(production.requirements.jobs.workers, 'job worker', 'job workers')}, queues and replay of ${count(facts.flows.length, 'flow', 'flows')}`,
        entry: apart ? 'Own subnet and namespace; only the entry points for plants and partners lead here.' : 'The entry points for plants and partners lead into the namespace of the application.',
        identities: facts.segmented ? 'Service accounts of this zone alone; who administers it has no rights in another.' : 'Service accounts, one a flow and direction.',
        why: whyIntegration(context, facts, apart),
      };
    },
  },
  {
    id: 'application',
    title: 'Application',
    row: (context) => ({
      standing: standingOf(context),
      within: '',
      holds: `${count(context.production.web.workers, 'web worker', 'web workers')} and their websocket and scheduled processes`,
      entry: 'From the entry points and the integration zone only.',
      identities: 'A workload identity for each deployment.',
      why: 'It answers people; a queue that runs wild must not reach it.',
    }),
  },
  {
    id: 'data',
    title: 'Data',
    row: (context) => ({
      standing: TENANCY_POLICIES[context.chosen.candidate.tenancy].sharedDatabaseServer ? 'operator' : 'own',
      within: '',
      holds: `PostgreSQL with ${Math.round(context.production.requirements.databaseGiB)} GiB at the horizon${context.production.redis === null ? '' : ', Redis'}, file store, backups`,
      entry: 'Private endpoints, from application and integration only; no address in the internet.',
      identities: 'Workload identities; no password of a person.',
      why: restrictedOf(context),
    }),
  },
  {
    id: 'management',
    title: 'Management',
    row: (context, { segmented }) => ({
      standing: standingOf(context),
      within: '',
      holds: `Vault, registry, logs, deployment; ${count(context.plan.company.platformTeam.engineers, 'platform engineer', 'platform engineers')}`,
      entry: 'Privileged sign-in for a task and a time.',
      identities: segmented ? 'An administrative account for each zone, lent for a task.' : 'One administrative account for each engineer, apart from the everyday one.',
      why: segmented ? sentenceOf(context, 'security.identity-segmentation') : 'No regulation of the plan asks for rights by zone.',
    }),
  },
];

function whyIntegration(context: GovernanceContext, { integrationApart }: ZoneFacts, apart: boolean): string {
  if (apart) return sentenceOf(context, 'connectivity.integration-zone');
  return integrationApart ? 'The operator of the shared platform draws its zones.' : 'Flows of plants and partners do not meet in such number that they earn a zone of their own.';
}

function restrictedOf({ plan }: GovernanceContext): string {
  const restricted = plan.workloads.filter(({ sensitivity }) => sensitivity === 'restricted');
  return restricted.length === 0 ? 'The records outlive every release.' : `Restricted data of ${listed(restricted.map(({ name }) => name))}.`;
}

/** What the rule behind a decision says of this plan. */
export function sentenceOf({ outcome }: GovernanceContext, ruleId: string): string {
  return outcome.fired.find(({ rule }) => rule.id === ruleId)?.hit.sentence ?? '';
}
