import { catalogue } from '../../../shared/language/catalogue';
import { brandTextDe } from './messages.de';

const brandTextEn = {
  title: 'Look of reports',
  hint: 'Summary, design document and slides use them. They are kept in the plan; an export without names leaves them out.',
  colour: 'Colour of headings and charts',
  ownColour: 'As the program',
  chooseLogo: 'Choose logo (PNG, JPEG)',
  removeLogo: 'Remove logo',
  logo: 'Logo of the reports',
  colourStep: 'change colour of reports',
  logoStep: 'change logo of reports',
  unreadable: (name: string) => `${name} is no PNG or JPEG that can be read.`,
} as const;

export const brandText = catalogue(brandTextEn, { de: brandTextDe });
