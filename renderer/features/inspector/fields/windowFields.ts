import type { Field } from './field';
import { zoneField } from './zoneField';

/** A window that returns every week. */
export const WINDOW_FIELDS = [
  { label: 'Days', path: 'days', editor: { type: 'days' } },
  { label: 'From', path: 'start', editor: { type: 'time' }, half: true },
  { label: 'To', path: 'end', editor: { type: 'time' }, half: true, help: 'At or before the start means the next day.' },
  { ...zoneField, label: 'Time zone', path: 'timeZone', editor: { ...zoneField.editor, empty: 'absent' }, help: 'Left empty, the window follows the local time of the site.' },
] as const satisfies readonly Field[];

/** Weekday evenings, a start that rarely hurts anybody. */
export const newWindow = () => ({ days: [1, 2, 3, 4, 5], start: '22:00', end: '04:00' });
