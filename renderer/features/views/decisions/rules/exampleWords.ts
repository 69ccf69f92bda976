import type { RuleRow } from '../../../../../models/report/ruleRow';

export interface ExampleWords {
  readonly unchanged: string;
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
}

/** The changes of the sample plan on which a rule was tried, as people say them: `assembly, custom modules: 5`. */
export function exampleWords(changes: RuleRow['fires'], words: ExampleWords): string {
  if (changes.length === 0) return words.unchanged;
  return changes.map(({ path, value }) => `${path.split('/').slice(1).map(keyWords).join(', ')}: ${valueWords(JSON.parse(value), words)}`).join('; ');
}

/** `hoursPerWeek` → `hours per week`. */
const keyWords = (key: string): string => key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

function valueWords(value: unknown, words: ExampleWords): string {
  if (value === null) return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.length === 0 ? words.nothing : value.map((each) => valueWords(each, words)).join(' + ');
  if (typeof value === 'object') return Object.entries(value).map(([key, each]) => `${keyWords(key)} ${valueWords(each, words)}`).join(', ');
  return String(value);
}
