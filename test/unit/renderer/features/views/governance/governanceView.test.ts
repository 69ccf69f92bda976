import { expect, it } from 'vitest';
import { GOVERNANCE_OUTPUTS } from '../../../../../../models/governance/registry';
import { matches } from '../../../../../../renderer/features/views/governance/matches';
import { PART_IDS } from '../../../../../../renderer/features/views/governance/registry';
import { byStanding } from '../../../../../../renderer/features/views/governance/standings';

it('shows every output of the engine, in its order', () => {
  expect(PART_IDS).toEqual(Object.keys(GOVERNANCE_OUTPUTS));
});

it('finds rows that contain every word, in any field and case', () => {
  const row = ['svc-brno-confirmations-in', 'Brno MES', 'certificate'];
  expect(matches('', row)).toBe(true);
  expect(matches('MES  Certificate', row)).toBe(true);
  expect(matches('mes secret', row)).toBe(false);
});

it('puts gaps first and keeps the order of the rest', () => {
  const rows = [{ id: 'a', standing: 'met' }, { id: 'b', standing: 'gap' }, { id: 'c', standing: 'open' }, { id: 'd', standing: 'gap' }] as const;
  expect(byStanding(rows).map((row) => row.id)).toEqual(['b', 'd', 'c', 'a']);
});
