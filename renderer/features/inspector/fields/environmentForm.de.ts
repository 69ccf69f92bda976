import type { ENVIRONMENT_FORM } from './environmentForm';
import type { FormWords } from './formWords';

export const ENVIRONMENT_FORM_DE: FormWords<typeof ENVIRONMENT_FORM> = {
  Environment: 'Umgebung',
  Name: 'Name',
  Kind: 'Art',
  Size: 'Größe',
  '%': '%',
  'Compute and data against production.': 'Rechenleistung und Daten gegenüber der Produktion.',
  Runs: 'Läuft',
  'h a week': 'h je Woche',
  '168 is always. An environment that sleeps at night costs less.': '168 heißt immer. Eine Umgebung, die nachts schläft, kostet weniger.',
};
