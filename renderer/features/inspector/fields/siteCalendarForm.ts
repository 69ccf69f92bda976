import { freshId } from '../../../../models/document/edits';
import { getAt } from '../path';
import { EVENT_FIELDS } from './calendarFields';
import type { Section } from './field';

/** What closes days of one site alone. */
export const SITE_CALENDAR_FORM = [
  {
    title: 'Days of this site',
    fields: [
      {
        label: 'Entries',
        path: 'events',
        help: 'Stock-takes, freezes, validation and whatever else closes days of this site alone, once or again and again. Those of several sites stand with the company.',
        editor: {
          type: 'list',
          layout: 'cards',
          addLabel: 'Add entry',
          create: (_rows, { plan, subject }) => ({ id: freshId(plan, 'entry'), name: 'Entry', siteIds: [String(getAt(subject, 'id'))], kind: 'change-freeze', from: plan.migration.earliestStart, to: plan.migration.earliestStart }),
          columns: EVENT_FIELDS,
        },
      },
    ],
  },
] as const satisfies readonly Section[];
