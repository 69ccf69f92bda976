import { catalogue } from '../../../shared/language/catalogue';
import { startMessagesDe } from './messages.de';

const startMessagesEn = {
  title: 'New plan',
  hint: 'Start from a situation close to yours; every value can be changed.',
  startersLabel: 'Starter plans',
  openOther: 'Open another plan',
  blankTitle: 'Empty plan',
  blankSummary: 'Nothing drawn yet: add plants, systems and workloads one by one.',
  cancel: 'Cancel',
  sites: (count: string) => `${count} sites`,
  oneSite: '1 site',
  users: (count: string) => `${count} users`,
  integrations: (count: string) => `${count} integrations`,
  oneIntegration: '1 integration',
  startupFailed: 'The plan that the app was started with could not be opened',
  newPlan: 'New plan',
} as const;

export const startMessages = catalogue(startMessagesEn, { de: startMessagesDe });
