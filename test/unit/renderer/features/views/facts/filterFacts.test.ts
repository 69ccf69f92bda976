import { describe, expect, it } from 'vitest';
import type { FactRow } from '../../../../../../models/report/factRow';
import { filterFacts } from '../../../../../../renderer/features/views/facts/filterFacts';

const row = (id: string, label: string, grade: FactRow['grade'], source = 'guide'): FactRow => ({ id, label, value: 6, unit: 'users/worker', source, asOf: '2026-11-22', grade });
const rows = [row('odoo.users_per_worker', 'concurrent users', 'A'), row('measured.formReadMs', 'one form', 'M', 'laboratory'), row('sla.aks', 'AKS: standard tier', 'A', 'SLA document')];
const everything = { query: '', grade: null, area: null };
const ids = (found: readonly FactRow[]) => found.map((each) => each.id);

describe('filterFacts', () => {
  it('shows everything until something is asked', () => {
    expect(filterFacts(rows, everything)).toEqual(rows);
  });

  it('wants every word, wherever it stands and however it is written', () => {
    expect(ids(filterFacts(rows, { ...everything, query: 'USERS worker concurrent' }))).toEqual(['odoo.users_per_worker']);
    expect(ids(filterFacts(rows, { ...everything, query: 'form read' }))).toEqual(['measured.formReadMs']);
    expect(ids(filterFacts(rows, { ...everything, query: 'laboratory' }))).toEqual(['measured.formReadMs']);
    expect(filterFacts(rows, { ...everything, query: 'concurrent laboratory' })).toEqual([]);
  });

  it('narrows by grade and by what facts are about', () => {
    expect(ids(filterFacts(rows, { ...everything, grade: 'A' }))).toEqual(['odoo.users_per_worker', 'sla.aks']);
    expect(ids(filterFacts(rows, { ...everything, area: 'sla' }))).toEqual(['sla.aks']);
    expect(filterFacts(rows, { ...everything, grade: 'M', area: 'sla' })).toEqual([]);
  });
});
