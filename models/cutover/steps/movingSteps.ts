import { MINUTES_PER_HOUR } from '../../demand/calendarUnits';
import { exact, planInput } from '../../figure/figureInputs';
import { count } from '../../rules/planFacts';
import { gibText } from './gibText';
import { byVolume, each, flowsOf, onPaperOf, workloadsOf } from './lengths';
import type { StepKind } from '../pack';
import type { StepKindRow } from './stepKind';

/** From the backup to a new system that holds and reaches everything. */
export const MOVING_STEPS = {
  'check-backup': {
    title: 'Restore the backup once as a check',
    workstream: 'data',
    phase: 'window',
    after: ['back-up'],
    length: ({ data }, assumptions) =>
      data.gib === 0
        ? null
        : {
            minutes: assumptions.value('recovery.restore-fixed-minutes') + data.gib * assumptions.value('recovery.restore-self-min-per-gib'),
            formula: 'fixed steps + data of the site × minutes a GiB',
            inputs: [assumptions.input('recovery.restore-fixed-minutes'), planInput('/company', 'Data of the site', exact(data.gib), 'GiB'), assumptions.input('recovery.restore-self-min-per-gib')],
          },
    criterion: () => 'A restore beside the old system opens; the last document of each process is in it. Without it there is no way back.',
    responsible: 'platform',
    accountable: 'erp-owner',
    consulted: ['data-lead'],
    informed: ['programme-lead'],
  },
  'transfer-data': {
    title: 'Send the last changes',
    workstream: 'data',
    phase: 'window',
    after: ['back-up', 'copy-ahead'],
    length: ({ cutover: { transferHours, siteId }, data: { lastGiB } }, assumptions) =>
      transferHours === 0
        ? null
        : { minutes: transferHours * MINUTES_PER_HOUR, formula: 'data left for the window ÷ what the line sends', inputs: [planInput('/company', 'Data left for the window', exact(lastGiB), 'GiB'), planInput(`/sites/${siteId}/wan`, 'Transfer', exact(transferHours), 'hours'), assumptions.input('waves.line-efficiency')] },
    criterion: ({ data: { lastGiB } }) => `${gibText(lastGiB)} have arrived and their checksums agree.`,
    responsible: 'data-lead',
    accountable: 'programme-lead',
    consulted: ['platform'],
    informed: [],
  },
  'load-data': {
    title: 'Load the last changes',
    workstream: 'data',
    phase: 'window',
    after: ['transfer-data'],
    length: byVolume('cutover.load-gib-per-hour', 'data left for the window', ({ data }) => data.lastGiB),
    criterion: () => 'The import ends without an error that nobody has signed for.',
    responsible: 'data-lead',
    accountable: 'erp-owner',
    consulted: ['platform'],
    informed: ['process-owners'],
  },
  'load-master-data': {
    title: 'Last sync of master data',
    workstream: 'master-data',
    phase: 'window',
    after: ['freeze-master-data', 'load-data'],
    length: each('cutover.master-data-minutes', 'processes', workloadsOf),
    items: ({ workloads, labelOf }) => workloads.map(labelOf),
    criterion: () => 'The last list is loaded; keys, number ranges and counts agree; from here on master data change only in the new system.',
    responsible: 'master-data-lead',
    accountable: 'erp-owner',
    consulted: ['data-lead'],
    informed: ['process-owners'],
  },
  'load-open-work': {
    title: 'Take over open orders, stock and goods on their way',
    workstream: 'production',
    phase: 'window',
    after: ['count-open-work', 'load-master-data'],
    length: each('cutover.open-work-minutes', 'processes that go on by hand', onPaperOf),
    items: ({ onPaper, labelOf }) => onPaper.map(labelOf),
    criterion: () => 'The new system shows what the signed lists show; each difference is entered and signed.',
    responsible: 'process-owners',
    accountable: 'plant-manager',
    consulted: ['data-lead'],
    informed: ['shift-leads'],
  },
  'connect-flows': {
    title: 'Connect interfaces to the new system',
    workstream: 'interfaces',
    phase: 'window',
    after: ['stop-flows', 'load-data'],
    length: each('cutover.connect-flow-minutes', 'interfaces', flowsOf),
    items: ({ flows, bridges, labelOf }) => [...flows.map(labelOf), ...bridges.map(({ name }) => `${name} (temporary bridge)`)],
    criterion: ({ bridges }) => `One recorded message of each goes through and is seen at both ends; messages are still held.${bridges.length === 0 ? '' : ' Temporary bridges send each message to the system that its site works in.'}`,
    responsible: 'integration-lead',
    accountable: 'erp-owner',
    consulted: ['plant-systems-lead'],
    informed: ['process-owners'],
  },
  'switch-partners': {
    title: 'Switch partners',
    workstream: 'interfaces',
    phase: 'window',
    after: ['connect-flows'],
    length: each('cutover.partner-minutes', 'partners', ({ partners }) => ({ path: '/systems', count: partners.length })),
    items: ({ partners, labelOf }) => partners.map(labelOf),
    criterion: ({ partners }) => `${count(partners.length, 'partner has', 'partners have')} confirmed a test document each way.`,
    responsible: 'integration-lead',
    accountable: 'erp-owner',
    consulted: ['process-owners'],
    informed: ['service-desk'],
  },
  reconcile: {
    title: 'Reconcile old and new',
    workstream: 'data',
    phase: 'window',
    after: ['load-data', 'load-master-data', 'load-open-work'],
    length: each('cutover.reconcile-minutes', 'processes', workloadsOf),
    items: ({ workloads, labelOf }) => workloads.map(labelOf),
    criterion: () => 'Stock by item and lot, open orders, open items and their totals agree, or the owner of the process has signed the difference.',
    responsible: 'process-owners',
    accountable: 'erp-owner',
    consulted: ['data-lead'],
    informed: ['plant-manager'],
  },
} as const satisfies Partial<Record<StepKind, StepKindRow>>;
