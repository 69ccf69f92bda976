import type { FormWords } from './formWords';
import type { SYSTEM_FORM } from './systemForm';

export const SYSTEM_FORM_DE: FormWords<typeof SYSTEM_FORM> = {
  System: 'System',
  Name: 'Name',
  Kind: 'Art',
  Vendor: 'Hersteller',
  Site: 'Standort',
  'No site': 'Kein Standort',
  'The site that houses it. Its flows then cross the line of that site.': 'Der Standort, an dem es steht. Seine Datenflüsse gehen dann über dessen Leitung.',
  Hosting: 'Betrieb',
  Criticality: 'Kritikalität',
  'How much stops when this system stops.': 'Wie viel steht, wenn dieses System steht.',
  Note: 'Notiz',
};
