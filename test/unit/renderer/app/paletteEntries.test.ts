import { describe, expect, it } from 'vitest';
import { itemEntries, searchEntries } from '../../../../renderer/app/paletteEntries';
import { samplePlan } from '../../models/document/edits/samplePlan';

const plan = samplePlan();
const named = { ...plan, sites: plan.sites.map((site, index) => ({ ...site, name: ['Žilina press shop', 'Nová Žilina'][index] ?? site.name })) };
const titles = (typed: string) => searchEntries(itemEntries(named), typed).map((entry) => entry.title);

describe('searchEntries', () => {
  it('finds items without case and accents, the start of the name first', () => {
    expect(titles('zilina')).toEqual(['Žilina press shop', 'Nová Žilina']);
  });

  it('prefers the start of a word to the middle of one', () => {
    expect(titles('pre')[0]).toBe('Žilina press shop');
    expect(titles('manu')[0]).toBe('Manufacturing');
  });

  it('lists everything while nothing is typed and nothing for a stranger', () => {
    expect(titles('')).toHaveLength(itemEntries(named).length);
    expect(titles('qqq')).toEqual([]);
  });
});
