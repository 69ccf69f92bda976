import type { EnvironmentKind, Plan, Site } from '../../models/document';
import { mapStrings, type TextPlace } from './mapStrings';

/** New ids and names for the old ones. */
export interface NeutralNames {
  readonly ids: ReadonlyMap<string, string>;
  /** By list and old name, as `nameKey` joins them: a person and a site may share one. */
  readonly names: ReadonlyMap<string, string>;
  /** Names that are looked for inside texts as well; common words such as those of shifts are not among them. */
  readonly inTexts: ReadonlyMap<string, string>;
}

/** What the plan itself is called instead. */
export const NEUTRAL_PLAN = 'Plan with neutral names';

interface Word {
  readonly word: string;
  /** Texts speak of it by name. */
  readonly spoken: boolean;
}

const WORDS: Readonly<Record<string, Word>> = {
  company: { word: 'Company', spoken: true },
  systems: { word: 'System', spoken: true },
  workloads: { word: 'Workload', spoken: true },
  integrations: { word: 'Flow', spoken: true },
  scenarios: { word: 'Scenario', spoken: true },
  city: { word: 'City', spoken: true },
  by: { word: 'Person', spoken: true },
  vendor: { word: 'Vendor', spoken: true },
  businessUnit: { word: 'Unit', spoken: true },
  own: { word: 'Rules of a firm', spoken: true },
  shifts: { word: 'Shift', spoken: false },
  holidays: { word: 'Holiday', spoken: false },
  batch: { word: 'Run', spoken: false },
  peaks: { word: 'Season', spoken: false },
  supplierWindows: { word: 'Supplier window', spoken: false },
  shutdowns: { word: 'Shutdown', spoken: false },
  changeFreezes: { word: 'Freeze', spoken: false },
  stockTakes: { word: 'Stock-take', spoken: false },
  validationCycles: { word: 'Validation', spoken: false },
  events: { word: 'Calendar entry', spoken: false },
};
const OTHER: Word = { word: 'Item', spoken: true };
const SITE_WORDS: Readonly<Record<Site['kind'], string>> = { plant: 'Plant', warehouse: 'Warehouse', office: 'Office' };
const ENVIRONMENT_WORDS: Readonly<Record<EnvironmentKind, string>> = { production: 'Production', staging: 'Staging', test: 'Test', development: 'Development', training: 'Training' };
/** There is one of these, so it needs no number. */
const SINGLE = new Set(['Company', 'Rules of a firm', ...Object.values(ENVIRONMENT_WORDS)]);

const NAME_FIELDS = new Set(['name', 'city', 'by', 'owner', 'vendor', 'businessUnit']);
/** Ids of assumptions and rules are the program's own words; the plan's own id is given apart. */
const FOREIGN_IDS = new Set(['plan', 'assumptions', 'priceBook', 'rules', 'changes']);

export const isName = ({ field, list }: TextPlace): boolean => NAME_FIELDS.has(field) && !(field === 'name' && list === 'plan');
export const isOwnId = ({ field, list }: TextPlace): boolean => field === 'id' && !FOREIGN_IDS.has(list);

/** A name belongs to the list that it stands in; names of people, cities and vendors are the same wherever they stand. */
export const nameKey = ({ field, list }: TextPlace, name: string): string => `${groupOf(field, list)}\n${name}`;
const groupOf = (field: string, list: string): string => (field === 'name' ? list : field === 'owner' ? 'by' : field);

/** Gives out neutral names in the order of the plan (`Plant 1`, `System 3`, `Person 2`) and ids in the order of the old ones, so that whatever sorts by id sorts alike. */
export function neutralNames(plan: Plan): NeutralNames {
  const names = new Map<string, string>();
  const inTexts = new Map<string, string>();
  const counts = new Map<string, number>();
  const idsByList = new Map<string, Set<string>>();

  const give = (text: string, place: TextPlace): void => {
    const key = nameKey(place, text);
    if (text === '' || names.has(key)) return;
    const { word, spoken } = wordOf(place);
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    const neutral = count === 1 && SINGLE.has(word) ? word : `${word} ${count}`;
    names.set(key, neutral);
    if (spoken && !inTexts.has(text)) inTexts.set(text, neutral);
  };
  const visit = (text: string, place: TextPlace): string => {
    if (isOwnId(place)) idsByList.set(place.list, (idsByList.get(place.list) ?? new Set()).add(text));
    if (isName(place)) give(text, place);
    return text;
  };
  mapStrings(plan, { text: visit, key: (key) => key });
  if (!inTexts.has(plan.name)) inTexts.set(plan.name, NEUTRAL_PLAN);
  return { ids: newIds(plan.id, idsByList), names, inTexts };
}

function wordOf({ field, list, holder }: TextPlace): Word {
  const kind = 'kind' in holder ? String(holder.kind) : '';
  const group = groupOf(field, list);
  if (group === 'sites') return { word: SITE_WORDS[kind as Site['kind']] ?? 'Site', spoken: true };
  if (group === 'environments') return { word: ENVIRONMENT_WORDS[kind as EnvironmentKind] ?? 'Environment', spoken: false };
  return WORDS[group] ?? OTHER;
}

const DIGITS = 4;

function newIds(planId: string, idsByList: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, string> {
  const ids = new Map([[planId, 'plan']]);
  for (const [list, found] of idsByList) [...found].sort().forEach((id, index) => ids.set(id, ids.get(id) ?? `${list.toLowerCase()}-${String(index + 1).padStart(DIGITS, '0')}`));
  return ids;
}
