import type { Plan } from '../../../../models/document';
import { getAt } from '../path';
import { CRITICALITIES, INSPECTOR_TEXT, MODES } from '../messages';
import type { Field, FieldContext, Options, Section } from './field';
import { namesOf } from './namesOf';
import { newWindow, WINDOW_FIELDS } from './windowFields';

const ends = ({ plan }: { readonly plan: Plan }): Options => namesOf([...plan.systems, ...plan.workloads]);

const endField = (path: 'from' | 'to', other: 'from' | 'to'): Omit<Field, 'label'> => ({
  path,
  editor: { type: 'select', options: ends },
  check: (value: unknown, { subject }: FieldContext) => (value === getAt(subject, other) ? INSPECTOR_TEXT.sameEnds : null),
});

/** Fields of a flow between two items. */
export const INTEGRATION_FORM = [
  {
    title: 'Flow',
    fields: [
      { label: 'Name', path: 'name', editor: { type: 'text' } },
      { label: 'From', ...endField('from', 'to') },
      { label: 'To', ...endField('to', 'from') },
      { label: 'Class', path: 'mode', editor: { type: 'select', options: MODES }, help: 'Decides which workers carry it, whether it needs a buffer, and what happens when the line is down.' },
      { label: 'Criticality', path: 'criticality', editor: { type: 'select', options: CRITICALITIES } },
    ],
  },
  {
    title: 'Load',
    fields: [
      { label: 'Rate', path: 'ratePerHour', editor: { type: 'number' }, unit: 'per h', half: true, help: 'Messages per hour while it is active. For batch: records in one run.' },
      { label: 'Burst', path: 'burstFactor', editor: { type: 'number' }, unit: '×', half: true, help: 'The busiest minutes against the mean of the hour.' },
      { label: 'Payload', path: 'payloadKiB', editor: { type: 'number' }, unit: 'KiB', half: true, help: 'Size of one message; with the rate it makes the bandwidth and the buffer.' },
      { label: 'May wait', path: 'toleratedDelaySeconds', editor: { type: 'number' }, unit: 's', half: true, help: 'How long the other side can wait for one message.' },
      { label: 'Can be sent again', path: 'replayable', editor: { type: 'switch' }, help: 'After a failure, without harm: no double posting. It decides how a failure is mended.' },
    ],
  },
  {
    title: 'When',
    fields: [
      {
        label: 'Window',
        path: 'window',
        help: 'When a batch flow may run. Without one it follows the shifts.',
        editor: { type: 'group', addLabel: 'Add window', create: newWindow, fields: WINDOW_FIELDS },
      },
      { label: 'Note', path: 'note', editor: { type: 'note' } },
    ],
  },
] as const satisfies readonly Section[];
