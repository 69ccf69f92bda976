import type { Assumptions } from '../assumptions/register';
import type { Plan } from '../document';
import type { GateId } from '../document/schema/gates';
import { count, listed, span } from '../rules/planFacts';
import { instantText } from '../waves/calendarDays';
import type { SitePlan } from './checkSite';
import { daysBefore } from './daysBefore';
import { deciderOf } from './decider';
import { gateStanding } from './gateStanding';
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
  readonly id: GateId;
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
  const siteIds = context.sites.map(({ work }) => work.site.id);
  const before = WAVE_GATES.flatMap(({ id, title, decider, evidence }): readonly Gate[] => {
    const shown = evidence(context);
    return shown === null ? [] : [{ id, kind: id, siteId: null, siteIds, title, evidence: shown, decider: CUTOVER_ROLES[decider], due: instantText(due), localDue: wallText(timeZone, due), inWindow: false, ...gateStanding(context.plan, id, siteIds) }];
  });
  return [...before, ...context.sites.flatMap((site) => readyByHand(site, context.plan, assumptions)), ...context.sites.flatMap((site) => siteGates(site, context.plan))];
}

function siteGate(plan: Plan, { work: { site, cutover } }: SitePlan, kind: GateId, words: Pick<Gate, 'title' | 'evidence' | 'decider'>, ms: number): Gate {
  const inWindow = ms >= Date.parse(cutover.start);
  return { id: `${site.id}.${kind}`, kind, siteId: site.id, siteIds: [site.id], ...words, title: `${words.title}: ${site.name}`, due: instantText(ms), localDue: wallText(site.timeZone, ms), inWindow, ...gateStanding(plan, kind, [site.id]) };
}

function readyByHand(site: SitePlan, plan: Plan, assumptions: Assumptions): readonly Gate[] {
  if (site.work.onPaper.length === 0) return [];
  const due = daysBefore(site.work.site.timeZone, Date.parse(site.work.cutover.start), assumptions.value('cutover.gate-days'));
  return [siteGate(plan, site, 'by-hand', { title: 'Ready to work by hand', evidence: 'Sheets and forms are printed; every shift leader has been briefed and has signed.', decider: deciderOf(plan, site.work.site) }, due)];
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
    ...(backup === undefined ? [] : [siteGate(plan, planned, 'backup', { title: 'Way back proven', evidence: `The last backup (${gibText(data.gib)}) opens in a restore.`, decider: CUTOVER_ROLES['erp-owner'] }, backup)]),
    ...(reconciled === undefined ? [] : [siteGate(plan, planned, 'reconciled', { title: 'Data reconciled', evidence: `Signed comparison of ${listed(work.workloads.map(({ name }) => name))}: counts, totals, differences.`, decider: CUTOVER_ROLES['process-owners'] }, reconciled)]),
    siteGate(plan, planned, 'go-no-go', { title: 'Go or back', evidence: 'All gates above, the open incidents, the time left until the point of no return.', decider: together }, decided),
    siteGate(plan, planned, 'no-return', { title: 'Point of no return', evidence: 'No incident stops a process; from here on mistakes are mended forward.', decider: together }, back.pointOfNoReturn),
  ];
}
