import { catalogue } from '../../../../shared/language/catalogue';
import { listed } from './listed';
import { cellTextDe } from './messages.de';

const en = {
  yes: 'Yes',
  no: 'No',
  all: 'All',
  separator: '; ',
  empty: 'Nothing stands here, but a value is due.',
  unknown: (text: string, labels: readonly string[]) => (labels.length === 0 ? `“${text}” is not in the plan.` : `“${text}” is none of the choices: ${listed(labels)}.`),
  ambiguous: (text: string, ids: readonly string[]) => `“${text}” is the name of ${String(ids.length)} items. Write the id instead: ${listed(ids)}.`,
  notYesOrNo: (text: string) => `Expected yes or no, not “${text}”.`,
  notANumber: (text: string, decimal: string) => `“${text}” is no number with a decimal ${decimal === ',' ? 'comma' : 'point'}.`,
  withUnit: (text: string) => `“${text}” is more than a number: the unit belongs into the heading.`,
} as const;

/** Every text about what stands in a cell. */
export const CELL_TEXT = catalogue(en, { de: cellTextDe });

/** What people write for yes and no, in the languages of the plans seen so far. */
export const YES_WORDS: readonly string[] = ['yes', 'y', 'true', '1', 'x', 'ja', 'j', 'wahr', 'ano', 'oui', 'si', 'tak'];
export const NO_WORDS: readonly string[] = ['no', 'n', 'false', '0', 'nein', 'falsch', 'ne', 'non', 'nie'];

/** All sites, in the languages of the interface. */
export const ALL_WORDS: readonly string[] = ['all', 'alle'];
