import { MINUTES_PER_DAY } from '../../demand/calendarUnits';
import { exact, planInput } from '../../figure/figureInputs';
import { count } from '../../rules/planFacts';
import { each, fixed } from './lengths';
import type { StepKind } from '../pack';
import type { StepKindRow } from './stepKind';

/** From the first test to the weeks of closer care. */
export const OPENING_STEPS = {
  'smoke-test': {
    title: 'Try every class of transaction',
    workstream: 'checks',
    phase: 'window',
    after: ['reconcile'],
    length: each('cutover.smoke-minutes', 'classes of transaction', ({ classes }) => ({ path: '/workloads', count: classes.length })),
    items: ({ classes }) => classes.map((each) => each.replace('-', ' ')),
    criterion: ({ classes }) => `${count(classes.length, 'written case ends', 'written cases end')} as expected, signed by a key user.`,
    responsible: 'process-owners',
    accountable: 'erp-owner',
    consulted: ['service-desk'],
    informed: ['programme-lead'],
  },
  'shop-floor': {
    title: 'Try labels, scanners and machines on the shop floor',
    workstream: 'checks',
    phase: 'window',
    after: ['connect-flows', 'load-open-work'],
    length: each('cutover.shop-floor-minutes', 'systems of the shop floor', ({ shopFloor }) => ({ path: '/systems', count: shopFloor.length })),
    items: ({ shopFloor, labelOf }) => shopFloor.map(labelOf),
    criterion: () => 'On the real device: a label is printed and scanned, an order comes in and is reported, an inspection is saved.',
    responsible: 'plant-systems-lead',
    accountable: 'plant-manager',
    consulted: ['integration-lead'],
    informed: ['shift-leads'],
  },
  'go-no-go': {
    title: 'Decide: go or back',
    workstream: 'decision',
    phase: 'window',
    after: ['check-backup', 'reconcile', 'switch-partners', 'connect-flows', 'smoke-test', 'shop-floor'],
    length: fixed('cutover.decision-minutes'),
    criterion: () => 'Every gate is signed or its risk is taken by name; the decision and its time are written down.',
    responsible: 'programme-lead',
    accountable: 'erp-owner',
    consulted: ['plant-manager', 'process-owners', 'integration-lead', 'platform'],
    informed: ['service-desk'],
  },
  'release-messages': {
    title: 'Release held messages',
    workstream: 'interfaces',
    phase: 'window',
    after: ['go-no-go'],
    length: each('cutover.stop-flow-minutes', 'queued interfaces', ({ queued }) => ({ path: '/integrations', count: queued.length })),
    items: ({ queued, labelOf }) => queued.map(labelOf),
    criterion: () => 'Queues are empty, in the order of arrival; counts agree with those noted when they were stopped; nothing came twice.',
    responsible: 'integration-lead',
    accountable: 'erp-owner',
    consulted: ['plant-systems-lead'],
    informed: ['process-owners'],
  },
  'open-users': {
    title: 'Let users in',
    workstream: 'people',
    phase: 'window',
    after: ['go-no-go', 'release-messages'],
    length: fixed('cutover.open-minutes'),
    criterion: () => 'Jobs run, the first users of each process have saved a document, the old system shows only.',
    responsible: 'platform',
    accountable: 'erp-owner',
    consulted: ['process-owners'],
    informed: ['shift-leads', 'service-desk'],
  },
  'enter-paper': {
    title: 'Enter what was written by hand',
    workstream: 'production',
    phase: 'after',
    after: ['open-users'],
    length: ({ paper: { lines, people }, site }, assumptions) => {
      const written = lines.reduce((sum, each) => sum + each.lines, 0);
      if (written === 0 || people === 0) return null;
      return {
        minutes: (written * assumptions.value('continuity.entry-minutes')) / people,
        formula: 'lines on paper × minutes a line ÷ people who type',
        inputs: [planInput(`/sites/${site.id}/shifts`, 'Lines on paper', exact(written), 'lines'), assumptions.input('continuity.entry-minutes'), planInput(`/sites/${site.id}/users`, 'People on shift', exact(people), 'people')],
      };
    },
    items: ({ onPaper, labelOf }) => onPaper.map(labelOf),
    criterion: () => 'Every form is ticked off, in the order in which later documents refer to earlier ones.',
    responsible: 'process-owners',
    accountable: 'plant-manager',
    consulted: [],
    informed: ['shift-leads'],
  },
  hypercare: {
    title: 'Closer care',
    workstream: 'people',
    phase: 'after',
    after: ['open-users'],
    length: (_, assumptions) => ({ minutes: assumptions.value('cutover.hypercare-days') * MINUTES_PER_DAY, formula: 'days × 1,440', inputs: [assumptions.input('cutover.hypercare-days')] }),
    criterion: () => 'No open incident stops a process, the first week’s counts agree, the service desk takes over.',
    responsible: 'service-desk',
    accountable: 'erp-owner',
    consulted: ['process-owners', 'integration-lead'],
    informed: ['programme-lead'],
  },
} as const satisfies Partial<Record<StepKind, StepKindRow>>;
