import { moveSystem } from '../moveSystem';
import { SYSTEM_KINDS } from '../../palette/systemKinds';
import { CRITICALITIES, HOSTING } from '../messages';
import type { Section } from './field';
import { labelsOf } from './labelsOf';
import { namesOf } from './namesOf';

/** Fields of a system beside the ERP. */
export const SYSTEM_FORM = [
  {
    title: 'System',
    fields: [
      { label: 'Name', path: 'name', editor: { type: 'text' } },
      { label: 'Kind', path: 'kind', editor: { type: 'select', options: () => labelsOf(SYSTEM_KINDS) }, half: true },
      { label: 'Vendor', path: 'vendor', editor: { type: 'text' }, half: true },
      {
        label: 'Site',
        path: 'siteId',
        editor: { type: 'select', options: ({ plan }) => namesOf(plan.sites), none: 'No site' },
        half: true,
        help: 'The site that houses it. Its flows then cross the line of that site.',
        edit: (plan, id, value) => moveSystem(plan, id, typeof value === 'string' ? value : null),
      },
      { label: 'Hosting', path: 'hosting', editor: { type: 'select', options: HOSTING }, half: true },
      { label: 'Criticality', path: 'criticality', editor: { type: 'select', options: CRITICALITIES }, help: 'How much stops when this system stops.' },
      { label: 'Note', path: 'note', editor: { type: 'note' } },
    ],
  },
] as const satisfies readonly Section[];
