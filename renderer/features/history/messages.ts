import { catalogue } from '../../../shared/language/catalogue';
import { historyMessagesDe } from './messages.de';

const historyMessagesEn = {
  title: 'History',
  open: 'Show history',
  opened: 'Plan as it was opened',
  saved: 'saved',
  hint: 'Every step since the plan was opened. A click goes back to it, or on again.',
} as const;

export const historyMessages = catalogue(historyMessagesEn, { de: historyMessagesDe });
