import type { GateId } from '../document/schema/gates';

/** Waves that move no site, and what each of them asks for. */
export const GROUND_GATES = {
  foundation: [
    { id: 'network-reviewed', title: 'Network and identity reviewed' },
    { id: 'monitoring-live', title: 'Monitoring and alerts live' },
    { id: 'backup-restored-once', title: 'Backup restored once as a test' },
  ],
  'non-production': [
    { id: 'modules-accepted', title: 'Custom modules and reports accepted' },
    { id: 'interfaces-replayed', title: 'Interfaces replayed with recorded messages' },
    { id: 'test-restore', title: 'Restore validated' },
    { id: 'test-failover', title: 'Failover tested' },
  ],
  optimise: [
    { id: 'sizes-compared', title: 'Sizes compared with measured load' },
    { id: 'commitments-decided', title: 'Commitments decided' },
    { id: 'recovery-rehearsed', title: 'Disaster rehearsal passed' },
  ],
} as const satisfies Readonly<Record<string, readonly { readonly id: GateId; readonly title: string }[]>>;
