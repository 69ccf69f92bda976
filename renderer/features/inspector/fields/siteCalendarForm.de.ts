import { EVENT_WORDS_DE } from './calendarFields.de';
import type { FormWords } from './formWords';
import type { SITE_CALENDAR_FORM } from './siteCalendarForm';

export const SITE_CALENDAR_FORM_DE: FormWords<typeof SITE_CALENDAR_FORM> = {
  ...EVENT_WORDS_DE,
  'Days of this site': 'Tage dieses Standorts',
  Entries: 'Einträge',
  'Stock-takes, freezes, validation and whatever else closes days of this site alone, once or again and again. Those of several sites stand with the company.':
    'Inventuren, Änderungsstopps, Validierung und was sonst nur Tage dieses Standorts schließt, einmal oder immer wieder. Was mehrere Standorte betrifft, steht beim Unternehmen.',
  'Add entry': 'Eintrag hinzufügen',
};
