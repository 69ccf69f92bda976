import type { RuleFamily } from '../../../../../models/report/summary';
import type { RuleRow } from '../../../../../models/report/ruleRow';
import { catalogue } from '../../../../../shared/language/catalogue';
import { exampleWords, type ExampleWords } from './exampleWords';
import { rulesMessagesDe } from './messages.de';

const FAMILIES: Readonly<Record<RuleFamily, string>> = {
  tenancy: 'Tenancy',
  tier: 'Availability tier',
  platform: 'Platform',
  database: 'Database mode',
  connectivity: 'Connectivity',
  security: 'Security baseline',
  observability: 'Observability',
  release: 'Release',
  'ai-readiness': 'AI readiness',
  migration: 'Migration',
};

const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const EXAMPLE: ExampleWords = { unchanged: 'the sample plan as it is', nothing: 'nothing', yes: 'yes', no: 'no' };

const rulesMessagesEn = {
  title: 'Rules',
  lead: 'What judged the plan. Hard rules exclude designs or demand something; weighted ones bring hours of work, and so money, or give advice. A weight orders the reasons and decides nothing.',
  family: 'Family',
  familyName: (family: RuleFamily) => FAMILIES[family],
  familyOption: (family: RuleFamily, count: number) => `${FAMILIES[family]} (${String(count)})`,
  allFamilies: (count: number) => `All families (${String(count)})`,
  firedOnly: (count: number) => `Only those that speak (${String(count)})`,
  shown: (shown: number, all: number) => (shown === all ? `${String(all)} rules` : `${String(shown)} of ${String(all)} rules`),
  rule: 'Rule',
  name: (id: string) => capitalised(id.slice(id.indexOf('.') + 1).replaceAll('-', ' ')),
  kind: 'Kind',
  kinds: { hard: 'Hard', weighted: 'Weighted' },
  weight: 'Weight',
  hours: 'the hours it stands for',
  advice: 'none, it raises a finding',
  level: (when: string, value: number) => (when === 'always' || when === 'base' ? String(value) : `${String(value)} ${when}`),
  state: 'This plan',
  speaks: 'Speaks',
  silent: 'Silent',
  off: 'Switched off',
  origin: (row: RuleRow) => `${row.id}, behind it ${row.dId}; pack ${row.pack}; reads ${row.reads.join(', ')}`,
  says: (sentence: string) => `Says: ${sentence}`,
  wouldSay: (sentence: string) => `Would say: ${sentence}`,
  changed: (reason: string) => `Changed by the pack: ${reason}`,
  fires: (changes: RuleRow['fires']) => `Fires on ${exampleWords(changes, EXAMPLE)}`,
  passes: (changes: RuleRow['fires']) => `Passes on ${exampleWords(changes, EXAMPLE)}`,
  packs: (builtIn: string, own: string | null) => (own === null ? `Judged by ${builtIn}, no pack of your own.` : `Judged by ${builtIn} and ${own}.`),
  load: 'Load rule pack',
  reset: 'Back to the built-in rules',
  record: 'Record this version in the plan',
  undoLoad: (name: string) => `Load rule pack “${name}”`,
  undoReset: 'Back to the built-in rules',
  undoRecord: 'Record the version of the rules',
  refused: (name: string) => `${name} is not loaded`,
} as const;

export const rulesMessages = catalogue(rulesMessagesEn, { de: rulesMessagesDe });
