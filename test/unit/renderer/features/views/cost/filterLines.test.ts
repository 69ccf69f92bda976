import { describe, expect, it } from 'vitest';
import { filterLines } from '../../../../../../renderer/features/views/cost/filterLines';
import { reportFixture } from '../../../../../fixtures/report';

const { lines } = reportFixture({ withoutPrice: ['live-vpn'] }).bill;
const nameOf = (id: string) => (id === 'live' ? 'Production' : 'Staging');
const ids = (query: string, missingOnly = false) => filterLines(lines, { query, missingOnly }, nameOf).map((line) => line.id);

describe('the filter of the bill', () => {
  it('shows everything for an empty query', () => {
    expect(ids('  ')).toHaveLength(lines.length);
  });

  it('asks for every word, in any field and any case', () => {
    expect(ids('staging STORAGE')).toEqual(['staging-postgres-storage']);
    expect(ids('connectivity')).toEqual(['live-vpn']);
  });

  it('narrows to lines without a price', () => {
    expect(ids('', true)).toEqual(['live-vpn']);
    expect(ids('redis', true)).toEqual([]);
  });
});
