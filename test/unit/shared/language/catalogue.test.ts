import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../../../shared/language/catalogue';
import { setLanguage } from '../../../../shared/language/language';
import { plural } from '../../../../shared/language/plural';

const en = { cost: 'Cost', days: ['Mon', 'Tue'], unit: { month: 'a month' }, of: (part: string) => `part of ${part}` } as const;
const de = { cost: 'Kosten', days: ['Mo', 'Di'], unit: { month: 'im Monat' }, of: (part: string) => `Teil von ${part}` } as const;

afterEach(() => setLanguage('en'));

describe('a catalogue', () => {
  it('reads every text in the language of the moment, also through names given before', () => {
    const text = catalogue(en, { de });
    const { unit, days, of } = text;
    const all = () => [text.cost, unit.month, [...days], of('x')];
    expect(all()).toEqual(['Cost', 'a month', ['Mon', 'Tue'], 'part of x']);
    setLanguage('de');
    expect(all()).toEqual(['Kosten', 'im Monat', ['Mo', 'Di'], 'Teil von x']);
  });

  it('can be listed like the texts that it was made of', () => {
    setLanguage('de');
    expect(Object.keys(catalogue(en, { de }))).toEqual(Object.keys(en));
    expect(Object.entries(catalogue(en, { de }).unit)).toEqual([['month', 'im Monat']]);
  });

  it('is refused by the compiler when a translation misses, misspells or misreads a text', () => {
    // @ts-expect-error a text is missing
    catalogue(en, { de: { days: de.days, unit: de.unit, of: de.of } });
    // @ts-expect-error a text has a name that the source does not have
    catalogue(en, { de: { ...de, kost: 'Kosten' } });
    // @ts-expect-error so deep inside
    catalogue(en, { de: { ...de, unit: { month: 'im Monat', monat: 'im Monat' } } });
    // @ts-expect-error a value comes in as another type
    catalogue(en, { de: { ...de, of: (part: number) => String(part) } });
    // @ts-expect-error one day is missing
    expect(() => catalogue(en, { de: { ...de, days: ['Mo'] as const } })).not.toThrow();
  });
});

describe('plural', () => {
  it('takes the form of the number in the language', () => {
    const forms = { one: 'one', other: 'other' };
    expect([0, 1, 2, 1.5].map((count) => plural('de', count, forms))).toEqual(['other', 'one', 'other', 'other']);
  });
});
