import type { DATA_FORM } from './dataForm';
import type { FormWords } from './formWords';

export const DATA_FORM_DE: FormWords<typeof DATA_FORM> = {
  Data: 'Daten',
  Database: 'Datenbank',
  GiB: 'GiB',
  'Size today. Decides storage, memory and how long a restore takes.': 'Größe heute. Entscheidet über Speicherplatz, Arbeitsspeicher und die Dauer einer Rücksicherung.',
  'Grows by': 'Wächst um',
  'GiB a year': 'GiB im Jahr',
  'File store': 'Dateiablage',
  'Attachments and documents.': 'Anhänge und Dokumente.',
  'Backups kept': 'Sicherungen',
  days: 'Tage',
  'How far back a restore can go.': 'Wie weit eine Rücksicherung zurückreichen kann.',
};
