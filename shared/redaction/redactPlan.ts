import type { Plan } from '../../models/document';
import { fieldKind } from './fieldKinds';
import { mapStrings, type TextPlace } from './mapStrings';
import { isName, isOwnId, nameKey, NEUTRAL_PLAN, neutralNames } from './neutralNames';
import { textReplacer } from './textReplacer';

export interface Redaction {
  /** The plan with neutral names and ids; the engine answers it like any other. */
  readonly plan: Plan;
  /** The new id of an item or scenario; an unknown one comes back as it is. */
  idOf(id: string): string;
  /** A text about the plan with its names replaced. */
  textOf(text: string): string;
}

/** Fields that name an item by its id, beside `id` itself. */
const REFERENCES = new Set(['siteId', 'siteIds', 'itemId', 'pilotSiteId']);
const ENDS = new Set(['from', 'to']);

/** How long the schema lets texts be, in signs; neutral names may be longer than the old ones. */
const NOTE_LONGEST = 4000;
const ADDRESSES = /\bhttps?:\/\/\S+/g;
const LONGEST: Readonly<Record<string, number>> = { what: 120, industry: 120, sentence: 400, reason: 400 };

/**
 * The plan without names of company, sites, cities, systems, workloads, flows and people. They are replaced before the
 * engine answers, so every sentence, figure and file speaks of the neutral names alone; numbers, places on the globe and
 * time zones stay, because the answer rests on them.
 */
export function redactPlan(plan: Plan): Redaction {
  const { ids, names, inTexts } = neutralNames(plan);
  const idOf = (id: string): string => ids.get(id) ?? id;
  const nameOf = (place: TextPlace, name: string): string => names.get(nameKey(place, name)) ?? name;
  const cities = plan.sites.map(({ place }): readonly [string, string] => [place.city, nameOf({ field: 'city', list: '', holder: place }, place.city)]);
  const company = nameOf({ field: 'name', list: 'company', holder: plan.company }, plan.company.name);
  const textOf = textReplacer(inTexts, new Map([[plan.company.name, company], [plan.name, NEUTRAL_PLAN], ...cities]));

  const neutral = (text: string, place: TextPlace): string => {
    const { field, list } = place;
    if (isOwnId(place) || REFERENCES.has(field) || (ENDS.has(field) && list === 'integrations')) return idOf(text);
    if (field === 'path' || field === 'between') return pointerOf(text);
    if (isName(place)) return nameOf(place, text);
    // The address of a record names the company that keeps it.
    if (field === 'evidence') return textOf(text.replaceAll(ADDRESSES, 'https://example.com/')).slice(0, NOTE_LONGEST);
    return fieldKind(field) === 'text' ? textOf(text).slice(0, Math.max(text.length, LONGEST[field] ?? NOTE_LONGEST)) : text;
  };
  /** `/sites/brno/wan` with the new id. */
  const pointerOf = (pointer: string): string => (pointer.startsWith('/assumptions/') ? pointer : pointer.split('/').map(idOf).join('/'));

  // A logo names the company.
  const { brand: _, ...unbranded } = plan;
  const scenarios = plan.scenarios.map((scenario) => ({ ...scenario, changes: scenario.changes.filter(({ path }) => !path.startsWith('/brand')) }));
  const named = mapStrings({ ...unbranded, scenarios }, { text: neutral, key: idOf }) as Plan;
  return { plan: { ...named, id: idOf(plan.id), name: NEUTRAL_PLAN }, idOf, textOf };
}
