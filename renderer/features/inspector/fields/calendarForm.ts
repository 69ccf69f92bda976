import { freshId } from '../../../../models/document/edits';
import { DATE_FIELDS, EVENT_FIELDS, FREEZE_WEIGHT_FIELDS, NAME_FIELD, SITES_FIELD, WEIGHT_FIELDS } from './calendarFields';
import type { FieldContext, Section } from './field';
import { STANDINGS } from './messages';
import { newWindow, WINDOW_FIELDS } from './windowFields';

/** A new row begins on a day that the plan looks at. */
const dated = ({ plan }: FieldContext, stem: string, name: string) => ({ id: freshId(plan, stem), name, siteIds: [], from: plan.migration.earliestStart, to: plan.migration.earliestStart });

const usual = <Label extends string>(label: Label, kind: string) => ({ label, path: `rules.${kind}`, editor: { type: 'select', options: STANDINGS, none: 'As usual', empty: 'absent' }, half: true }) as const;
const penalty = (kind: string) => ({ label: 'Penalty where soft', path: `penalties.${kind}`, editor: { type: 'number', empty: 'absent' }, unit: 'per h', half: true }) as const;

/** When the company as a whole, or several of its sites, can not move. */
export const CALENDAR_FORM = [
  {
    title: 'Closes',
    fields: [
      { label: 'Month-end', path: 'monthEnd.days', editor: { type: 'number' }, unit: 'days', half: true, help: 'Days on both sides of the turn of a month in which nothing moves and the load is raised.' },
      { label: 'Load at month-end', path: 'monthEnd.loadFactor', editor: { type: 'number' }, unit: '×', half: true },
      { label: 'Quarter-end', path: 'quarterEndDays', editor: { type: 'number', empty: 'absent' }, unit: 'days', half: true, help: 'Left empty: as many as at month-end.' },
      { label: 'Year-end', path: 'yearEndDays', editor: { type: 'number', empty: 'absent' }, unit: 'days', half: true, help: 'Left empty: as many as at month-end. A year that ends otherwise is an entry of its own that returns every year.' },
    ],
  },
  {
    title: 'Seasons and deliveries',
    fields: [
      {
        label: 'Peak seasons',
        path: 'peaks',
        help: 'Weeks that return every year with more load, in which no cutover falls.',
        editor: {
          type: 'list',
          layout: 'cards',
          addLabel: 'Add peak season',
          create: (_rows, { plan }) => ({ id: freshId(plan, 'peak'), name: 'Peak season', siteIds: [], from: '11-15', to: '12-24', loadFactor: 1.3 }),
          columns: [
            NAME_FIELD,
            { label: 'From day', path: 'from', editor: { type: 'text' }, half: true, help: 'Month and day such as 11-15.' },
            { label: 'To day', path: 'to', editor: { type: 'text' }, half: true, help: 'Before the first: it runs over New Year.' },
            { label: 'Load', path: 'loadFactor', editor: { type: 'number' }, unit: '×', half: true },
            SITES_FIELD,
            ...WEIGHT_FIELDS,
          ],
        },
      },
      {
        label: 'Supplier and EDI windows',
        path: 'supplierWindows',
        help: 'Hours of a week in which deliveries or call-offs come and somebody waits for them.',
        editor: {
          type: 'list',
          layout: 'cards',
          addLabel: 'Add window',
          create: (_rows, { plan }) => ({ id: freshId(plan, 'window'), name: 'Deliveries', siteIds: [], window: newWindow() }),
          columns: [NAME_FIELD, ...WINDOW_FIELDS.map((field) => ({ ...field, path: `window.${field.path}` })), SITES_FIELD, ...WEIGHT_FIELDS],
        },
      },
    ],
  },
  {
    title: 'Days of some or all sites',
    fields: [
      {
        label: 'Shutdowns',
        path: 'shutdowns',
        help: 'The plant stands still, which is what a cutover wants, unless the entry says that nobody is there for it.',
        editor: { type: 'list', layout: 'cards', addLabel: 'Add shutdown', create: (_rows, context) => dated(context, 'shutdown', 'Shutdown'), columns: [NAME_FIELD, ...DATE_FIELDS, SITES_FIELD, ...WEIGHT_FIELDS] },
      },
      {
        label: 'Change freezes',
        path: 'changeFreezes',
        editor: { type: 'list', layout: 'cards', addLabel: 'Add freeze', create: (_rows, context) => ({ ...dated(context, 'freeze', 'Change freeze'), hard: true }), columns: [NAME_FIELD, ...DATE_FIELDS, SITES_FIELD, ...FREEZE_WEIGHT_FIELDS] },
      },
      {
        label: 'Stock-takes',
        path: 'stockTakes',
        editor: { type: 'list', layout: 'cards', addLabel: 'Add stock-take', create: (_rows, context) => dated(context, 'stock-take', 'Stock-take'), columns: [NAME_FIELD, ...DATE_FIELDS, SITES_FIELD, ...WEIGHT_FIELDS] },
      },
      {
        label: 'Validation cycles',
        path: 'validationCycles',
        help: 'When a plant shows that its validated processes hold; nothing may change meanwhile.',
        editor: { type: 'list', layout: 'cards', addLabel: 'Add validation cycle', create: (_rows, context) => dated(context, 'validation', 'Validation cycle'), columns: [NAME_FIELD, ...DATE_FIELDS, SITES_FIELD, ...WEIGHT_FIELDS] },
      },
      {
        label: 'Other entries',
        path: 'events',
        help: 'Entries of any kind: to the hour, or such as return. What is imported comes here.',
        editor: { type: 'list', layout: 'cards', addLabel: 'Add entry', create: (_rows, context) => ({ ...dated(context, 'entry', 'Entry'), kind: 'change-freeze' }), columns: [...EVENT_FIELDS, SITES_FIELD] },
      },
    ],
  },
  {
    title: 'How each kind counts',
    fields: [
      usual('Shifts', 'shift'),
      penalty('shift'),
      usual('Public holidays', 'holiday'),
      penalty('holiday'),
      usual('Shutdowns', 'shutdown'),
      penalty('shutdown'),
      usual('Month-end', 'month-end'),
      penalty('month-end'),
      usual('Quarter-end', 'quarter-end'),
      penalty('quarter-end'),
      usual('Year-end', 'year-end'),
      penalty('year-end'),
      usual('Stock-takes', 'stock-take'),
      penalty('stock-take'),
      usual('Peak seasons', 'peak'),
      penalty('peak'),
      usual('Supplier and EDI windows', 'supplier-window'),
      penalty('supplier-window'),
      usual('Change freezes', 'change-freeze'),
      penalty('change-freeze'),
      usual('Validation cycles', 'validation'),
      penalty('validation'),
    ],
  },
] as const satisfies readonly Section[];
