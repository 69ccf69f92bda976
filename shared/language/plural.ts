import { remembered } from '../../models/memo/remembered';
import type { Language } from './language';

/** The forms that English and German tell apart; a language with more of them states those too. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** Making rules takes far longer than asking them. */
const rulesOf = remembered((language: Language) => new Intl.PluralRules(language));

/** The form that a language uses for a number: `plural('de', 1, { one: 'ein Befund', other: '1 Befunde' })` gives `ein Befund`. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  return rulesOf(language).select(count) === 'one' ? forms.one : forms.other;
}
