import type { Plan } from '../document';
import { count } from '../rules/planFacts';
import type { WaveRow } from '../report/report';
import { GROUND_GATES } from '../waves/groundGates';
import { gateStanding } from './gateStanding';
import type { Gate } from './pack';
import { CUTOVER_ROLES, type CutoverRole } from './roles';

type GroundGateId = (typeof GROUND_GATES)[keyof typeof GROUND_GATES][number]['id'];

interface Shown {
  readonly decider: CutoverRole;
  readonly evidence: (plan: Plan) => string;
}

const SHOWN: Readonly<Record<GroundGateId, Shown>> = {
  'network-reviewed': { decider: 'erp-owner', evidence: ({ sites }) => `Review of the lines of ${count(sites.length, 'site', 'sites')} and of who may do what, with the points that stay open.` },
  'monitoring-live': { decider: 'platform', evidence: () => 'An alert raised on purpose, with the time until somebody answered.' },
  'backup-restored-once': { decider: 'erp-owner', evidence: () => 'Record of a first restore, with its time.' },
  'modules-accepted': { decider: 'process-owners', evidence: () => 'Test cases of every custom module and report with their results, signed by the owner of the process.' },
  'interfaces-replayed': { decider: 'process-owners', evidence: ({ integrations }) => `Recorded messages of ${count(integrations.length, 'interface', 'interfaces')} replayed against test: same counts at both ends.` },
  'test-restore': { decider: 'erp-owner', evidence: () => 'Record of a restore into a test environment, with its time and one document of each process opened in it.' },
  'test-failover': { decider: 'erp-owner', evidence: () => 'Record of a part that was switched off in test with people signed in.' },
  'sizes-compared': { decider: 'platform', evidence: () => 'Measured load of the last weeks beside the sizes of the plan.' },
  'commitments-decided': { decider: 'erp-owner', evidence: () => 'What is committed to for how long, with the measured use it rests on.' },
  'recovery-rehearsed': { decider: 'erp-owner', evidence: () => 'Record of a disaster rehearsal with all sites on the new system.' },
};

/** Gates of a wave that moves no site, due on its last day; none for other waves. */
export function groundGatesOf(plan: Plan, { kind, end }: WaveRow): readonly Gate[] {
  if (kind === 'pilot' || kind === 'production') return [];
  return GROUND_GATES[kind].map(({ id, title }): Gate => {
    const { decider, evidence } = SHOWN[id];
    return { id, kind: id, siteId: null, siteIds: [], title, evidence: evidence(plan), decider: CUTOVER_ROLES[decider], due: `${end}T00:00Z`, localDue: `${end}T00:00`, inWindow: false, ...gateStanding(plan, id, []) };
  });
}
