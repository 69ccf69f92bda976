import type { Assumptions } from '../assumptions/register';
import { MINUTES_PER_HOUR, MS_PER_MINUTE } from '../demand/calendarUnits';
import { planInput } from '../figure/figureInputs';
import { each, fixed, flowsOf } from './steps/lengths';
import { wholeSlots } from './steps/scheduleSteps';
import type { StepLength } from './steps/stepKind';
import type { CutoverRole } from './roles';
import type { SiteWork } from './work/siteWork';

interface RollbackKind {
  readonly id: string;
  readonly title: string;
  readonly owner: CutoverRole;
  readonly length: (work: SiteWork, assumptions: Assumptions) => StepLength | null;
  readonly criterion: string;
}

/** The way back, one step after the other. */
const ROLLBACK_KINDS: readonly RollbackKind[] = [
  { id: 'decide-back', title: 'Decide to go back', owner: 'erp-owner', length: fixed('cutover.decision-minutes'), criterion: 'The decision, its reason and its time are written down; every lead has confirmed.' },
  { id: 'stop-new', title: 'Stop interfaces of the new system', owner: 'integration-lead', length: each('cutover.stop-flow-minutes', 'interfaces', flowsOf), criterion: 'Nothing arrives any more; the last message of each is noted.' },
  { id: 'connect-old', title: 'Connect interfaces to the old system', owner: 'integration-lead', length: each('cutover.connect-flow-minutes', 'interfaces', flowsOf), criterion: 'One recorded message of each goes through; held messages are released in order.' },
  { id: 'open-old', title: 'Open the old system', owner: 'platform', length: fixed('cutover.open-minutes'), criterion: 'Accounts, jobs and master data are open again; the new system is closed.' },
  { id: 'carry-back', title: 'Enter again what was entered in the new system', owner: 'process-owners', length: fixed('cutover.carry-back-minutes'), criterion: 'Every document since users were let in is on a signed list and in the old system.' },
  { id: 'check-old', title: 'Try every class of transaction in the old system', owner: 'process-owners', length: each('cutover.smoke-minutes', 'classes of transaction', ({ classes }) => ({ path: '/workloads', count: classes.length })), criterion: 'The written cases end as expected; the plant manager lets the shift begin.' },
];

/** A step of the way back at its latest; ms. */
export interface PlacedRollback {
  readonly kind: RollbackKind;
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
  readonly length: StepLength;
}

export interface WayBack {
  /** What is free for the cutover ends here, ms. */
  readonly windowEnd: number;
  /** The last moment to begin, ms. */
  readonly pointOfNoReturn: number;
  readonly steps: readonly PlacedRollback[];
  /** What the steps take, and what the plan keeps for them. */
  readonly minutes: number;
  readonly plannedMinutes: number;
}

/**
 * The way back from its last moment on: point of no return = end of the window − the hours that the plan keeps for it, or what
 * its steps take where that is longer. What the plan keeps beyond the steps is a reserve at the end.
 * @example window to Sunday 20:00, 10 h kept, steps of 7 h 20 → last moment Sunday 10:00, reserve from 17:20
 */
export function wayBack(work: SiteWork, assumptions: Assumptions): WayBack {
  const { cutover } = work;
  const plannedMinutes = Math.ceil(cutover.rollbackHours) * MINUTES_PER_HOUR;
  const windowEnd = Date.parse(cutover.pointOfNoReturn) + plannedMinutes * MS_PER_MINUTE;
  const lengths = ROLLBACK_KINDS.flatMap((kind) => {
    const length = kind.length(work, assumptions);
    return length === null ? [] : [{ kind, length, minutes: wholeSlots(length.minutes) }];
  });
  const minutes = lengths.reduce((sum, each) => sum + each.minutes, 0);
  const pointOfNoReturn = windowEnd - Math.max(minutes, plannedMinutes) * MS_PER_MINUTE;
  let at = pointOfNoReturn;
  const steps = lengths.map((each): PlacedRollback => {
    const from = at;
    at += each.minutes * MS_PER_MINUTE;
    return { ...each, from, to: at };
  });
  const rest = (windowEnd - at) / MS_PER_MINUTE;
  return { windowEnd, pointOfNoReturn, minutes, plannedMinutes, steps: rest > 0 ? [...steps, { kind: RESERVE, from: at, to: windowEnd, minutes: rest, length: { minutes: rest, formula: 'hours that the plan keeps for the way back − its steps', inputs: [planInput('/company', 'Hours for the way back', cutover.rollbackHours, 'hours')] } }] : steps };
}

const RESERVE: RollbackKind = { id: 'reserve', title: 'Reserve', owner: 'programme-lead', length: () => null, criterion: 'Work begins at the end of the window.' };
