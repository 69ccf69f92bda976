import { catalogue } from '../../../shared/language/catalogue';
import { filesMessagesDe } from './messages.de';

const filesMessagesEn = {
  cannotOpen: (name: string) => `${name} could not be opened`,
  cannotSave: (name: string) => `${name} was not saved`,
  thisFile: 'The file',
  more: (count: number) => (count === 1 ? 'One more problem.' : `${String(count)} more problems.`),
  openAnother: 'Open another plan',
  saveUnderAnotherName: 'Save under another name',
  openChanged: 'Open the changed file',
  tryAgain: 'Try again',
  openTitle: 'Open plan',
  openHint: (folder: string) => `Plans in ${folder}`,
  noPlans: 'Plans that you save will be listed here.',
  loadingPlans: 'Looking for plans',
  fromComputer: 'Open a file from this computer',
  cancel: 'Cancel',
  close: 'Close',
  saveAsTitle: 'Save plan as',
  saveAsName: 'File name',
  saveAsHint: (folder: string) => `The plan goes to ${folder}.`,
  save: 'Save',
  discard: 'Discard changes',
  keepEditing: 'Keep editing',
  draftTitle: (plan: string) => `${plan} was kept without a file`,
  draftText: 'It was not saved when the app ended.',
  draftOpen: 'Open it',
  draftDiscard: 'Discard it',
  unsavedTitle: 'Save your changes?',
  unsavedText: (plan: string) => `${plan} has changes that are not saved. Discarded changes cannot be brought back.`,
} as const;

export const filesMessages = catalogue(filesMessagesEn, { de: filesMessagesDe });
