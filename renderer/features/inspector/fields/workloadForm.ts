import { PROCESS_KINDS } from '../../palette/processKinds';
import { BATCH_KINDS, CRITICALITIES, SENSITIVITIES, TRANSACTION_CLASSES, USER_CLASSES } from '../messages';
import type { Section } from './field';
import { freshRowId } from './freshRowId';
import { labelsOf } from './labelsOf';
import { namesOf } from './namesOf';
import { newWindow, WINDOW_FIELDS } from './windowFields';

/** Fields of an ERP process as it is used at some sites. */
export const WORKLOAD_FORM = [
  {
    title: 'Workload',
    fields: [
      { label: 'Name', path: 'name', editor: { type: 'text' } },
      { label: 'Process', path: 'process', editor: { type: 'select', options: () => labelsOf(PROCESS_KINDS) }, half: true },
      { label: 'Custom modules', path: 'customModules', editor: { type: 'number' }, half: true, help: 'Own code in this process. It needs tests at every release and speaks for a tenancy of its own.' },
      { label: 'Criticality', path: 'criticality', editor: { type: 'select', options: CRITICALITIES } },
      { label: 'Sensitivity', path: 'sensitivity', editor: { type: 'select', options: SENSITIVITIES }, help: 'How much harm it does when strangers read these data.' },
      { label: 'Used at', path: 'siteIds', editor: { type: 'checks', options: ({ plan }) => namesOf(plan.sites) } },
    ],
  },
  {
    title: 'Objectives',
    fields: [
      { label: 'Back within', path: 'rtoMinutes', editor: { type: 'number' }, unit: 'min', half: true, help: 'Recovery time objective: how long the process may be away after a failure.' },
      { label: 'May lose', path: 'rpoMinutes', editor: { type: 'number' }, unit: 'min', half: true, help: 'Recovery point objective: work of how many minutes may be lost.' },
    ],
  },
  {
    title: 'Load',
    fields: [
      {
        label: 'Steps of people',
        path: 'transactions',
        help: 'How often one active user of a class takes a step in an hour. Each step has a measured cost.',
        editor: {
          type: 'list',
          layout: 'table',
          addLabel: 'Add step',
          create: () => ({ class: 'form-read', userClass: 'planning', perUserHour: 6 }),
          columns: [
            { label: 'Step', path: 'class', editor: { type: 'select', options: TRANSACTION_CLASSES } },
            { label: 'By', path: 'userClass', editor: { type: 'select', options: USER_CLASSES } },
            { label: 'Per hour', path: 'perUserHour', editor: { type: 'number' } },
          ],
        },
      },
      {
        label: 'Batch runs',
        path: 'batch',
        help: 'Work that runs by itself and must end inside its window.',
        editor: {
          type: 'list',
          layout: 'cards',
          addLabel: 'Add batch run',
          create: (rows) => ({ id: freshRowId(rows, 'run'), name: 'Nightly run', kind: 'other', units: 1_000, window: newWindow(), splittable: true }),
          columns: [
            { label: 'Name', path: 'name', editor: { type: 'text' } },
            { label: 'Kind', path: 'kind', editor: { type: 'select', options: BATCH_KINDS }, half: true },
            { label: 'Units', path: 'units', editor: { type: 'number' }, half: true, help: 'Reordering rules, products or records in one run.' },
            ...WINDOW_FIELDS.map((field) => ({ ...field, path: `window.${field.path}` })),
            { label: 'Can be split', path: 'splittable', editor: { type: 'switch' }, help: 'Whether parts of the run may go side by side.' },
          ],
        },
      },
    ],
  },
  {
    title: 'Changes',
    fields: [
      {
        label: 'Change windows',
        path: 'changeWindows',
        help: 'When changes may go live. None means any agreed maintenance window will do.',
        editor: { type: 'list', layout: 'cards', addLabel: 'Add change window', create: newWindow, columns: WINDOW_FIELDS },
      },
      { label: 'Note', path: 'note', editor: { type: 'note' } },
    ],
  },
] as const satisfies readonly Section[];
