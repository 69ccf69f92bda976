import { catalogue } from '../../../shared/language/catalogue';
import { presenterMessagesDe } from './messages.de';

const presenterMessagesEn = {
  place: (view: string, number: string, count: string) => `${view}, ${number} of ${count}`,
  previous: 'View before (←)',
  next: 'Next view (→)',
  laserOn: 'Turn pointer on (L)',
  laserOff: 'Turn pointer off (L)',
  leave: 'End presentation (Esc)',
  waiting: 'The answer is being worked out.',
  stale: 'Being worked out anew',
  incomplete: 'Incomplete: a price is missing.',
} as const;

export const presenterMessages = catalogue(presenterMessagesEn, { de: presenterMessagesDe });
