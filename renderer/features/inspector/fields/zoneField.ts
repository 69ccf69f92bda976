import { INSPECTOR_TEXT } from '../messages';
import type { EditorOf, Field } from './field';

/** A field for an IANA time zone. */
export const zoneField = {
  label: 'Time zone',
  path: 'timeZone',
  editor: { type: 'text', suggestions: () => Intl.supportedValuesOf('timeZone') },
  help: 'Shifts and windows are local times. Plants in other zones spread the load over the day.',
  check: (value) => (typeof value !== 'string' || isZone(value) ? null : INSPECTOR_TEXT.unknownZone),
} as const satisfies Field & { editor: EditorOf<'text'> };

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
