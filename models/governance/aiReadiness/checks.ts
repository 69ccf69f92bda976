import type { SystemKind } from '../../document/schema/system';
import { count, listed } from '../../rules/planFacts';
import { gap, met, notApplicable, open, provided, type Verdict } from '../controls/control';
import type { GovernanceContext } from '../governanceOutput';

interface ReadinessCheck {
  readonly id: string;
  readonly title: string;
  readonly judge: (context: GovernanceContext) => Verdict;
}

/** Systems whose events say what happens on the floor. */
const EVENT_SOURCES: ReadonlySet<SystemKind> = new Set(['mes', 'historian', 'wms', 'quality-station', 'barcode']);

export const CHECKS: readonly ReadinessCheck[] = [
  {
    id: 'event-capture',
    title: 'Events of the plants are captured as they happen',
    judge: ({ plan }) => {
      const sources = plan.systems.filter((system) => EVENT_SOURCES.has(system.kind));
      if (sources.length === 0) return notApplicable('The plan has no plant systems.');
      const sends = new Set(plan.integrations.filter((flow) => flow.mode === 'queued').map((flow) => flow.from));
      const silent = sources.filter((system) => !sends.has(system.id));
      const [first] = silent;
      return first
        ? gap(`${listed(silent.map((each) => each.name))} ${silent.length === 1 ? 'sends' : 'send'} no queued events; ${sources.length - silent.length} of ${sources.length} plant systems do.`, 'Queue their events beside the calls that wait for an answer.', `/systems/${first.id}`)
        : met(`All ${count(sources.length, 'plant system sends', 'plant systems send')} queued events.`);
    },
  },
  {
    id: 'replay',
    title: 'History can be read again',
    judge: ({ plan }) => {
      const queued = plan.integrations.filter((flow) => flow.mode === 'queued');
      const fixed = queued.filter((flow) => !flow.replayable);
      const [first] = fixed;
      if (queued.length === 0) return notApplicable('The plan has no queued flows.');
      return first ? gap(`${listed(fixed.map((each) => each.name))} cannot be replayed.`, 'Give every message an identity, so that a second delivery does no harm.', `/integrations/${first.id}`) : met(`All ${count(queued.length, 'queued flow', 'queued flows')} can be sent again without harm.`);
    },
  },
  {
    id: 'governed-interfaces',
    title: 'Data leaves through governed interfaces',
    judge: ({ of }) => {
      const outward = of('accounts').filter((row) => row.direction === 'out of the ERP');
      return outward.length === 0 ? gap('No flow leaves the ERP: data would be taken from the database by hand.', 'Add an extract or an interface for analytics.') : provided(`${count(outward.length, 'account reads', 'accounts read')} from the ERP, each with a scope and an owner in the register.`);
    },
  },
  {
    id: 'analytics-apart',
    title: 'Analytics does not slow down transactions',
    judge: ({ plan, outcome, production }) => {
      const analytics = new Set(plan.systems.filter((system) => system.kind === 'bi').map((system) => system.id));
      const extracts = plan.integrations.filter((flow) => analytics.has(flow.to));
      const reporting = plan.workloads.filter((each) => each.process === 'reporting');
      const [extract] = extracts;
      if (production.reporting?.proposed) return provided(`Lists and reports run on a replica of their own, ${production.reporting.proposed.replica.sku.sku}.`);
      if (!extract) return gap(`No extract goes to an analytics system; ${reporting.length === 0 ? 'questions' : listed(reporting.map((each) => each.name))} would run on the transactional database.`, 'Add an extract, or the read replica below.', reporting[0] ? `/workloads/${reporting[0].id}` : '');
      const runs = outcome.requirements.batch.filter((run) => extracts.some((flow) => flow.id === run.id));
      const late = runs.find((run) => run.partsNeeded > 1);
      if (late) return gap(`${late.name} does not end inside its window of ${late.windowHours} h in one part.`, 'Read from a replica, or send changes instead of everything.', `/integrations/${late.id}`);
      return met(`${listed(extracts.map((each) => each.name))} ${extracts.length === 1 ? 'carries' : 'carry'} data to where it is analysed, away from the database of the transactions.`, `/integrations/${extract.id}`);
    },
  },
  {
    id: 'sensitive-data',
    title: 'Restricted data stays out of data sets unless somebody decided otherwise',
    judge: ({ plan }) => {
      const restricted = plan.workloads.filter((each) => each.sensitivity === 'restricted');
      const [first] = restricted;
      if (!first) return notApplicable('No workload holds restricted data.');
      return open(`${listed(restricted.map((each) => each.name))} ${restricted.length === 1 ? 'holds' : 'hold'} restricted data${plan.company.regulations.includes('gdpr') ? ', and GDPR asks for a purpose' : ''}.`, 'Which fields may be used, for what, and in which region?', `/workloads/${first.id}`);
    },
  },
  {
    id: 'history',
    title: 'Files and documents lie where programs can read them',
    judge: ({ plan, production }) => provided(`${Math.round(production.requirements.filestoreGiB)} GiB of documents lie in object storage at the horizon (${plan.data.filestoreGiB} GiB today).`),
  },
];
