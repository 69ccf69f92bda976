import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../models/document';
import { starterPlan, withCompany, withPin, withSites } from '../evaluation/plans';
import { govern, reportOf } from './govern';

const small = starterPlan('small-subsidiary');
const middle = starterPlan('mid-market-producer');

const standingOf = (plan: Plan, id: string) => govern(plan).controls.find((row) => row.id === id)?.standing;

const gapsOf = (plan: Plan) => govern(plan).controls.filter((row) => row.standing === 'gap').map((row) => row.id);

describe('the baseline of controls', () => {
  it('gains gaps with a regulation whose facts the plan does not have', () => {
    const bound = withCompany(small, { regulations: [...small.company.regulations, 'sox'] });
    expect(gapsOf(small)).toEqual([]);
    expect(gapsOf(bound)).toEqual(['change-stages']);
    const row = govern(bound).controls.find((each) => each.id === 'change-audit-log');
    expect(row?.demandedBy).toEqual(['SOX']);
    // What a regulation asks to keep is billed.
    expect(row).toMatchObject({ standing: 'provided' });
    expect(row?.sentence).toContain('retention on the bill');
  });

  it.each([
    { engineers: 0, regulations: ['gmp'] as const, standing: 'met' },
    { engineers: 1, regulations: ['gmp'] as const, standing: 'gap' },
    { engineers: 1, regulations: ['gdpr'] as const, standing: 'open' },
    { engineers: 2, regulations: ['gmp'] as const, standing: 'met' },
  ])('asks for a second person with $engineers engineers under $regulations: $standing', ({ engineers, regulations, standing }) => {
    const plan = withCompany(middle, { regulations: [...regulations], platformTeam: { engineers, kubernetes: 'basic' } });
    expect(standingOf(plan, 'identity-separation')).toBe(standing);
  });

  it('sees a site that waits for the ERP and cannot work alone', () => {
    expect(standingOf(middle, 'recovery-local-work')).toBe('provided');
    const cut = withSites(middle, (site) => (site.id === 'olomouc-plant' ? { surviveHoursWithoutWan: 0 } : {}));
    expect(standingOf(cut, 'recovery-local-work')).toBe('gap');
    expect(govern(cut).controls.find((row) => row.id === 'recovery-local-work')?.where).toBe('/sites/olomouc-plant');
  });

  it('sees a region outside those that the plan allows', () => {
    const abroad = withPin(middle, 'region', 'eastus');
    expect(standingOf(middle, 'data-residency')).toBe('met');
    expect(standingOf(abroad, 'data-residency')).toBe('gap');
  });

  it('sees superuser rights and support that comes too late', () => {
    expect(standingOf(withCompany(middle, { databaseNeeds: ['superuser'] }), 'policy-database')).toBe('gap');
    expect(standingOf(withCompany(middle, { supportHours: 'business-hours' }), 'recovery-coverage')).toBe('gap');
    expect(standingOf(withCompany(middle, { supportHours: 'around-the-clock' }), 'recovery-coverage')).toBe('met');
  });

  it('is answered by a decision in the plan that bears the id of the control, and by nothing less', () => {
    const remark = { id: 'identity-sso', kind: 'decision', itemId: null, text: 'Entra ID, leavers removed by HR.', owner: 'CIO', state: 'done' } as const;
    const answered = { ...middle, remarks: [...middle.remarks, remark] };
    expect(standingOf(middle, 'identity-sso')).toBe('open');
    expect(standingOf(answered, 'identity-sso')).toBe('met');
    expect(govern(answered).controls.find((row) => row.id === 'identity-sso')?.sentence).toBe('Decided by CIO: Entra ID, leavers removed by HR.');
    expect(standingOf({ ...middle, remarks: [{ ...remark, state: 'open' }] }, 'identity-sso')).toBe('open');
  });

  it.each(['mid-market-producer', 'global-manufacturer', 'small-subsidiary'] as const)('is counted in full by its figures: %s', (id) => {
    const { governance, figures } = reportOf(starterPlan(id));
    const counts = ['gap', 'open', 'provided', 'met', 'not-applicable'].map((standing) => Number(figures[`governance.controls.${standing}`]?.value));
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(governance.controls.length);
    expect(new Set(governance.controls.map((row) => row.id)).size).toBe(governance.controls.length);
    for (const row of governance.controls) {
      expect(row.sentence, row.id).toMatch(/\.$/);
      expect(row.action === '', row.id).toBe(row.standing !== 'gap' && row.standing !== 'open');
    }
  });
});
