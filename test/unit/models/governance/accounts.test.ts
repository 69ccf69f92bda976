import { describe, expect, it } from 'vitest';
import { flowOf, starterPlan, withAssumption } from '../evaluation/plans';
import { govern, reportOf } from './govern';

const plan = starterPlan('mid-market-producer');
const accountOf = (flow: ReturnType<typeof flowOf>) => govern({ ...plan, integrations: [...plan.integrations, flow] }).accounts.find((row) => row.integrationId === flow.id);

describe('the register of service accounts', () => {
  it('has one account for every flow that enters or leaves the ERP', () => {
    expect(govern(plan).accounts.map((row) => row.integrationId)).toEqual(plan.integrations.map((flow) => flow.id));
    expect(govern({ ...plan, integrations: [] }).accounts).toEqual([]);
    expect(accountOf(flowOf('inside', 'sales', 'inventory'))).toBeUndefined();
  });

  it.each([
    { from: 'brno-mes', to: 'quality', mode: 'sync', id: 'svc-new-in', direction: 'into the ERP', secretKind: 'certificate', site: 'Brno plant', scope: 'read and update quality checks and alerts of Quality and batch release, Brno plant only' },
    { from: 'quality', to: 'brno-mes', mode: 'queued', id: 'svc-new-out', direction: 'out of the ERP', secretKind: 'certificate', site: 'Brno plant', scope: 'read quality checks and alerts of Quality and batch release, Brno plant only' },
    { from: 'customer-edi', to: 'sales', mode: 'queued', id: 'svc-new-in', direction: 'into the ERP', secretKind: 'secret', site: '', scope: 'create sales orders and customers of Sales and call-offs' },
    { from: 'reporting', to: 'warehouse-bi', mode: 'queued', id: 'svc-new-out', direction: 'out of the ERP', secretKind: 'managed-identity', site: '', scope: 'read report views of Management reporting' },
    { from: 'brno-mes', to: 'brno-wms', mode: 'queued', id: 'svc-new-out', direction: 'past the ERP', secretKind: 'certificate', site: 'Brno plant', scope: 'send to Brno warehouse system; no rights in the ERP' },
  ] as const)('scopes $from → $to ($mode) to what it does', ({ from, to, mode, ...expected }) => {
    expect(accountOf(flowOf('new', from, to, { mode, criticality: 'medium' }))).toMatchObject(expected);
  });

  it('gives a partner a certificate where the flow matters', () => {
    expect(accountOf(flowOf('new', 'carrier', 'shipping', { criticality: 'critical' }))?.secretKind).toBe('certificate');
  });

  it('limits a flow to its busiest minutes at the horizon: 900 × 5 × 1.07³ = 5,512.7', () => {
    const row = govern(plan).accounts.find((each) => each.integrationId === 'brno-confirmations');
    expect(row?.limit).toBe(5513);
    expect(row?.limitUnit).toBe('messages/h');
  });

  it('rotates by the register of assumptions, and counts what that takes in a year', () => {
    const { governance, figures } = reportOf(withAssumption(withAssumption(plan, 'accounts.certificate-rotation-days', 365), 'accounts.secret-rotation-days', 73));
    const certificates = governance.accounts.filter((row) => row.secretKind === 'certificate');
    expect(new Set(certificates.map((row) => row.rotationDays))).toEqual(new Set([365]));
    // 12 certificates once a year, one secret five times.
    expect(figures['governance.accounts.rotationsPerYear']?.value).toBe(17);
    expect(governance.accounts.filter((row) => row.secretKind === 'managed-identity').map((row) => row.rotationDays)).toEqual([null, null]);
  });
});
