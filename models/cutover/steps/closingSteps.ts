import { exact, planInput } from '../../figure/figureInputs';
import { count } from '../../rules/planFacts';
import { gibText } from './gibText';
import { byVolume, each, fixed, flowsOf, onPaperOf } from './lengths';
import type { StepKind } from '../pack';
import type { StepKindRow } from './stepKind';

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1440;

/** From the freeze to the last backup of the old system. */
export const CLOSING_STEPS = {
  'sync-master-data': {
    title: 'Keep master data in step by the list of changes',
    workstream: 'master-data',
    phase: 'before',
    after: [],
    daysBefore: (assumptions) => assumptions.value('cutover.freeze-days'),
    length: ({ workloads }, assumptions) => (workloads.length === 0 ? null : { minutes: assumptions.value('cutover.freeze-days') * MINUTES_PER_DAY, formula: 'days until the window × 1,440', inputs: [assumptions.input('cutover.freeze-days')] }),
    items: ({ workloads, labelOf }) => workloads.map(labelOf),
    criterion: () => 'Every day the list is loaded in the new system and the counts of items, partners and bills of material agree.',
    responsible: 'master-data-lead',
    accountable: 'erp-owner',
    consulted: ['process-owners'],
    informed: ['plant-manager'],
  },
  'copy-ahead': {
    title: 'Copy the bulk of the data',
    workstream: 'data',
    phase: 'before',
    after: [],
    daysBefore: (assumptions) => assumptions.value('cutover.freeze-days'),
    length: ({ cutover, data: { gib, lastGiB } }, assumptions) =>
      lastGiB === 0 || cutover.transferHours === 0 || gib <= lastGiB
        ? null
        : {
            minutes: ((gib - lastGiB) / lastGiB) * cutover.transferHours * MINUTES_PER_HOUR,
            formula: 'data of the site that do not wait for the window ÷ what its line sends',
            inputs: [planInput('/company', 'Data of the site', exact(gib), 'GiB'), assumptions.input('waves.data-in-cutover'), planInput(`/sites/${cutover.siteId}/wan`, 'Transfer inside the window', exact(cutover.transferHours), 'hours')],
          },
    criterion: ({ data: { gib, lastGiB } }) => `${gibText(gib - lastGiB)} have arrived and their checksums agree.`,
    responsible: 'data-lead',
    accountable: 'programme-lead',
    consulted: ['platform'],
    informed: ['erp-owner'],
  },
  'sign-out': {
    title: 'End work in the old system',
    workstream: 'people',
    phase: 'window',
    after: ['sync-master-data'],
    length: fixed('cutover.sign-out-minutes'),
    criterion: () => 'Nobody is signed in, and new sign-ins are refused.',
    responsible: 'shift-leads',
    accountable: 'plant-manager',
    consulted: ['process-owners'],
    informed: ['service-desk'],
  },
  'freeze-master-data': {
    title: 'Freeze master data',
    workstream: 'master-data',
    phase: 'window',
    after: ['sign-out'],
    length: ({ workloads, ...work }, assumptions) => (workloads.length === 0 ? null : fixed('cutover.freeze-minutes')({ workloads, ...work }, assumptions)),
    items: ({ workloads, labelOf }) => workloads.map(labelOf),
    criterion: () => 'Nobody may change master data in the old system; the last list of changes is closed and signed.',
    responsible: 'master-data-lead',
    accountable: 'erp-owner',
    consulted: ['process-owners'],
    informed: ['plant-manager'],
  },
  'stop-jobs': {
    title: 'Stop scheduled jobs',
    workstream: 'interfaces',
    phase: 'window',
    after: ['sign-out'],
    length: ({ jobs, ...work }, assumptions) => (jobs.length === 0 ? null : fixed('cutover.jobs-minutes')({ jobs, ...work }, assumptions)),
    items: ({ jobs }) => jobs,
    criterion: ({ jobs }) => `${count(jobs.length, 'job is', 'jobs are')} switched off and none is running.`,
    responsible: 'platform',
    accountable: 'erp-owner',
    consulted: ['process-owners'],
    informed: ['service-desk'],
  },
  'stop-flows': {
    title: 'Stop interfaces',
    workstream: 'interfaces',
    phase: 'window',
    after: ['sign-out'],
    length: each('cutover.stop-flow-minutes', 'interfaces', flowsOf),
    items: ({ flows, labelOf }) => flows.map(labelOf),
    criterion: ({ queued }) => `Nothing arrives any more; ${queued.length === 0 ? 'every queue is empty' : 'queues are empty or held'} and the last message of each is noted at both ends.`,
    responsible: 'integration-lead',
    accountable: 'erp-owner',
    consulted: ['plant-systems-lead'],
    informed: ['shift-leads'],
  },
  'count-open-work': {
    title: 'List the open work of production and warehouse',
    workstream: 'production',
    phase: 'window',
    after: ['sign-out'],
    length: each('cutover.count-minutes', 'processes that go on by hand', onPaperOf),
    items: ({ onPaper, labelOf }) => onPaper.map(labelOf),
    criterion: () => 'Open orders, goods on their way and lots in doubt are printed and signed by the lead of each process; the forms to work by hand are in place.',
    responsible: 'process-owners',
    accountable: 'plant-manager',
    consulted: ['shift-leads'],
    informed: ['data-lead'],
  },
  'back-up': {
    title: 'Last backup of the old system',
    workstream: 'data',
    phase: 'window',
    after: ['freeze-master-data', 'stop-jobs', 'stop-flows', 'count-open-work'],
    length: byVolume('cutover.backup-gib-per-hour', 'data of the site', ({ data }) => data.gib),
    criterion: ({ data }) => `${gibText(data.gib)} are written, the log names no error, a copy lies outside the site.`,
    responsible: 'platform',
    accountable: 'data-lead',
    consulted: [],
    informed: ['programme-lead'],
  },
} as const satisfies Partial<Record<StepKind, StepKindRow>>;
