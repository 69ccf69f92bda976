import type { Assumptions } from '../assumptions/register';
import type { Plan } from '../document';
import { count, listed, span } from '../rules/planFacts';
import { instantText } from '../waves/calendarDays';
import type { SitePlan } from './checkSite';
import { daysBefore } from './daysBefore';
import { deciderOf } from './decider';
import type { CutoverDesign } from './cutoverDesign';
import type { Gate, StepKind } from './pack';
import { CUTOVER_ROLES, type CutoverRole } from './roles';
import { gibText } from './steps/gibText';
import { wallText } from './wallText';

interface GateContext {
  readonly plan: Plan;
  readonly design: CutoverDesign;
  readonly sites: readonly SitePlan[];
}

interface WaveGate {
  readonly id: string;
  readonly title: string;
  readonly decider: CutoverRole;
  /** Null where the wave has nothing of the kind. */
  readonly evidence: (context: GateContext) => string | null;
}

const flowsOf = ({ sites }: GateContext): number => new Set(sites.flatMap(({ work }) => work.flows.map(({ id }) => id))).size;
const criticalOf = (sites: readonly SitePlan[]): string => listed([...new Set(sites.flatMap(({ work }) => work.workloads.filter(({ criticality }) => criticality === 'critical').map(({ name }) => name)))]);
const namesOf = ({ sites }: GateContext): string => listed(sites.map(({ work }) => work.site.name));

/** What must be shown days before a wave. */
const WAVE_GATES: readonly WaveGate[] = [
  {
    id: 'restore',
    title: 'Restore validated',
    decider: 'erp-owner',
    evidence: ({ design, sites }) => `Record of a restore of the new system${design.restoreMinutes === null ? '' : ` within ${span(design.restoreMinutes)}`}; one document of ${criticalOf(sites) || 'each process'} opened in it.`,
  },
  {
    id: 'failover',
    title: 'Failover tested',
    decider: 'erp-owner',
    evidence: ({ design }) => (design.tier === 'single' ? null : `Record of a lost ${design.tier === 'node-redundant' ? 'node' : 'zone'} with people signed in: time until it went on by itself, messages counted before and after.`),
  },
  {
    id: 'interface-replay',
    title: 'Interface replay tested',
    decider: 'process-owners',
    evidence: (context) => (flowsOf(context) === 0 ? null : `Recorded messages of ${count(flowsOf(context), 'interface', 'interfaces')} replayed against a test environment: same counts at both ends, nothing twice.`),
  },
  {
    id: 'rehearsal',
    title: 'Rehearsal passed in the planned time',
    decider: 'erp-owner',
    evidence: (context) => `Runbook of a rehearsal with ${namesOf(context)}’s own data, with the times of every step; the way back was taken once.`,
  },
  {
    id: 'disaster-rehearsal',
    title: 'Disaster rehearsal passed',
    decider: 'erp-owner',
    evidence: ({ design }) => (design.drRegion === null ? 'Record of the system built anew from backup and parameter files, with the time it took.' : `Record of a move to ${design.drRegion} and back, with times and the data that was lost.`),
  },
];

/** Gates of a wave in the order in which they fall due. */
export function gatesOf(context: GateContext, assumptions: Assumptions): readonly Gate[] {
  const [first] = context.sites;
  if (first === undefined) return [];
  const { timeZone } = first.work.site;
  const due = daysBefore(timeZone, Date.parse(first.work.cutover.start), assumptions.value('cutover.gate-days'));
  const before = WAVE_GATES.flatMap(({ id, title, decider, evidence }): readonly Gate[] => {
    const shown = evidence(context);
    return shown === null ? [] : [{ id, siteId: null, title, evidence: shown, decider: CUTOVER_ROLES[decider], due: instantText(due), localDue: wallText(timeZone, due) }];
  });
  return [...before, ...context.sites.flatMap((site) => readyByHand(site, context.plan, assumptions)), ...context.sites.flatMap((site) => siteGates(site, context.plan))];
}

function siteGate({ work: { site } }: SitePlan, id: string, title: string, evidence: string, decider: string | null, ms: number): Gate {
  return { id: `${site.id}.${id}`, siteId: site.id, title: `${title}: ${site.name}`, evidence, decider, due: instantText(ms), localDue: wallText(site.timeZone, ms) };
}

function readyByHand(site: SitePlan, plan: Plan, assumptions: Assumptions): readonly Gate[] {
  if (site.work.onPaper.length === 0) return [];
  const due = daysBefore(site.work.site.timeZone, Date.parse(site.work.cutover.start), assumptions.value('cutover.gate-days'));
  return [siteGate(site, 'by-hand', 'Ready to work by hand', 'Sheets and forms are printed; every shift leader has been briefed and has signed.', deciderOf(plan, site.work.site), due)];
}

/** Inside the window: what the decision rests on, and the decision. */
function siteGates(planned: SitePlan, plan: Plan): readonly Gate[] {
  const { work, steps, decided, back } = planned;
  const { site, data } = work;
  const endOf = (kind: StepKind): number | undefined => steps.find((step) => step.kind === kind)?.to;
  const [backup, reconciled] = [endOf('check-backup'), endOf('reconcile')];
  const manager = deciderOf(plan, site);
  const together = manager === null ? null : `${CUTOVER_ROLES['erp-owner']} with ${manager}`;
  return [
    ...(backup === undefined ? [] : [siteGate(planned, 'backup', 'Way back proven', `The last backup (${gibText(data.gib)}) opens in a restore.`, CUTOVER_ROLES['erp-owner'], backup)]),
    ...(reconciled === undefined ? [] : [siteGate(planned, 'reconciled', 'Data reconciled', `Signed comparison of ${listed(work.workloads.map(({ name }) => name))}: counts, totals, differences.`, CUTOVER_ROLES['process-owners'], reconciled)]),
    siteGate(planned, 'go-no-go', 'Go or back', 'All gates above, the open incidents, the time left until the point of no return.', together, decided),
    siteGate(planned, 'no-return', 'Point of no return', 'No incident stops a process; from here on mistakes are mended forward.', together, back.pointOfNoReturn),
  ];
}
