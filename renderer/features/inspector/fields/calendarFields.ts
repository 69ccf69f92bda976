import type { Field } from './field';
import { BLACKOUT_KINDS, CALENDAR_ZONES, RETURNS, STANDINGS } from './messages';
import { namesOf } from './namesOf';
import { zoneField } from './zoneField';

const PENALTY = { label: 'Penalty', path: 'penaltyPerHour', editor: { type: 'number', empty: 'absent' }, unit: 'per h', half: true, help: 'What an hour of a cutover puts at stake in a soft entry, in the company’s currency. Left empty, a share of what an hour without the ERP costs.' } as const satisfies Field;
const ZONE = { label: 'Only where it touches', path: 'zone', editor: { type: 'select', options: CALENDAR_ZONES, none: 'Everything', empty: 'absent' }, help: 'An entry about partners or clouds concerns only sites that exchange with systems there.' } as const satisfies Field;
const STANDING = { label: 'Counts as', path: 'standing', editor: { type: 'select', options: STANDINGS, none: 'As its kind', empty: 'absent' }, half: true } as const satisfies Field;

/** How an entry of the calendar is taken. */
export const WEIGHT_FIELDS = [STANDING, PENALTY, ZONE] as const satisfies readonly Field[];

/** The same where being hard is a switch of the entry. */
export const FREEZE_WEIGHT_FIELDS = [{ label: 'Hard', path: 'hard', editor: { type: 'switch' }, half: true, help: 'A hard freeze forbids a cutover, a soft one makes it dearer.' }, PENALTY, ZONE] as const satisfies readonly Field[];

export const NAME_FIELD = { label: 'Name', path: 'name', editor: { type: 'text' } } as const satisfies Field;

export const SITES_FIELD = { label: 'Sites', path: 'siteIds', editor: { type: 'checks', options: ({ plan }) => namesOf(plan.sites) }, help: 'None ticked means all of them.' } as const satisfies Field;

export const DATE_FIELDS = [
  { label: 'First day', path: 'from', editor: { type: 'date' }, half: true },
  { label: 'Last day', path: 'to', editor: { type: 'date' }, half: true },
] as const satisfies readonly Field[];

/** An entry of any kind, apart from its sites. */
export const EVENT_FIELDS = [
  NAME_FIELD,
  { label: 'Kind', path: 'kind', editor: { type: 'select', options: () => Object.fromEntries(Object.entries(BLACKOUT_KINDS).filter(([kind]) => kind !== 'shift')) } },
  ...DATE_FIELDS,
  { label: 'From time', path: 'start', editor: { type: 'time', empty: 'absent' }, half: true, help: 'Of the first day. Left empty, the day counts whole.' },
  { label: 'Until time', path: 'end', editor: { type: 'time', empty: 'absent' }, half: true, help: 'Of the last day. Left empty, the day counts whole.' },
  { label: 'Returns', path: 'every', editor: { type: 'select', options: RETURNS, none: 'Only once', empty: 'absent' }, half: true },
  { label: 'Until day', path: 'until', editor: { type: 'date', empty: 'absent' }, half: true, help: 'The last day on which it may begin again. Left empty, it never ends.' },
  ...WEIGHT_FIELDS,
  { ...zoneField, label: 'Time zone', path: 'timeZone', editor: { ...zoneField.editor, empty: 'absent' }, help: 'Left empty, each site follows its own clock.' },
  { label: 'Said by', path: 'by', editor: { type: 'text', empty: 'absent' }, half: true },
  { label: 'Source', path: 'source', editor: { type: 'text', empty: 'absent' }, half: true },
] as const satisfies readonly Field[];
