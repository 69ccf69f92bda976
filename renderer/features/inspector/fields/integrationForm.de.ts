import type { FormWords } from './formWords';
import type { INTEGRATION_FORM } from './integrationForm';
import { WINDOW_WORDS_DE } from './windowFields.de';

export const INTEGRATION_FORM_DE: FormWords<typeof INTEGRATION_FORM> = {
  ...WINDOW_WORDS_DE,
  Flow: 'Schnittstelle',
  Name: 'Name',
  Class: 'Klasse',
  'Decides which workers carry it, whether it needs a buffer, and what happens when the line is down.': 'Entscheidet, welche Arbeiterprozesse sie tragen, ob sie einen Puffer braucht und was ohne Leitung geschieht.',
  Criticality: 'Kritikalität',
  Load: 'Last',
  Rate: 'Rate',
  'per h': 'je h',
  'Messages per hour while it is active. For batch: records in one run.': 'Nachrichten je Stunde, solange sie aktiv ist. Beim Stapellauf: Datensätze in einem Lauf.',
  Burst: 'Stoß',
  '×': '×',
  'The busiest minutes against the mean of the hour.': 'Die stärksten Minuten gegenüber dem Mittel der Stunde.',
  Payload: 'Nutzlast',
  KiB: 'KiB',
  'Size of one message; with the rate it makes the bandwidth and the buffer.': 'Größe einer Nachricht; mit der Rate ergibt sie Bandbreite und Puffer.',
  'May wait': 'Darf warten',
  s: 's',
  'How long the other side can wait for one message.': 'Wie lange die andere Seite auf eine Nachricht warten kann.',
  'Can be sent again': 'Wiederholbar',
  'After a failure, without harm: no double posting. It decides how a failure is mended.': 'Nach einem Ausfall ohne Schaden: keine doppelte Buchung. Entscheidet, wie ein Ausfall behoben wird.',
  When: 'Wann',
  Window: 'Fenster',
  'When a batch flow may run. Without one it follows the shifts.': 'Wann ein Stapellauf laufen darf. Ohne Fenster folgt er den Schichten.',
  'Add window': 'Fenster hinzufügen',
  Note: 'Notiz',
};
