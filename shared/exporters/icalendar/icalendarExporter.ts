import type { Exporter } from '../exporter';

export const icalendarExporter: Exporter = {
  id: 'icalendar',
  label: 'Calendars',
  description: 'Waves, cutovers, windows and closed days for diaries (iCalendar).',
  build: async (input) => (await import('./buildCalendars')).buildCalendars(input),
};
