import type { Language } from './language';

/** The forms that English and German tell apart; a language with more of them states those too. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** The form that a language uses for a number: `plural('de', 1, { one: 'ein Befund', other: '1 Befunde' })` gives `ein Befund`. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  return new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other;
}
