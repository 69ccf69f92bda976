import { describe, expect, it } from 'vitest';
import { filterAssumptions, registerRows } from '../../../../../../renderer/features/views/assumptions/filterAssumptions';
import { readNumber } from '../../../../../../renderer/features/views/assumptions/readNumber';
import { reportFixture } from '../../../../../fixtures/report';

const { assumptions } = reportFixture();
const rows = registerRows(assumptions, [{ id: 'demand.burst-factor', value: 2.2, by: 'Jana', reason: 'Counted' }]);
const ids = (query: string, overriddenOnly = false) => filterAssumptions(rows, query, overriddenOnly).map((row) => row.id);

describe('the register of assumptions', () => {
  it('takes overrides from the plan, which is newer than the report', () => {
    expect(rows.find((row) => row.id === 'demand.burst-factor')?.override?.value).toBe(2.2);
    expect(rows.find((row) => row.id === 'web.memory-per-worker')?.override).toBeNull();
  });

  it('finds words in label, id and rationale', () => {
    expect(ids('incident zone')).toEqual(['resilience.zone-loss']);
    expect(ids('')).toHaveLength(assumptions.length);
  });

  it('shows one row for an exact id', () => {
    expect(ids('web.memory-per-worker')).toEqual(['web.memory-per-worker']);
  });

  it('narrows to what this plan overrides', () => {
    expect(ids('', true)).toEqual(['demand.burst-factor']);
  });
});

describe('a typed number', () => {
  it.each([
    ['0.25', 0.25],
    [' 0,25 ', 0.25],
    ['-3', -3],
  ])('%j is read as %d', (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });

  it.each(['', 'many', '1e400', '1.2.3', '0x10', 'Infinity'])('%j is refused', (typed) => {
    expect(readNumber(typed)).toBeNull();
  });
});
