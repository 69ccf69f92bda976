import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../models/document';
import { flowOf, plainPlan, shiftOf, siteOf, systemOf, workloadOf } from '../evaluation/plans';
import { flowIn, played, reportOf, workloadIn } from './playing';

/** One plant that never closes: 100 messages of 2 KiB an hour to the ERP, 10 back; it must survive 8 hours. No growth. */
const plant = plainPlan({
  sites: [siteOf('brno', 'Europe/Prague', { shifts: [shiftOf('00:00', '24:00', {}, [1, 2, 3, 4, 5, 6, 7])], surviveHoursWithoutWan: 8, businessUnit: 'Pumps' })],
  systems: [systemOf('mes', 'brno', { vendor: 'Linetrack' }), systemOf('printer', 'brno'), systemOf('edi', null, { kind: 'edi' })],
  workloads: [
    workloadOf('making', ['brno'], {
      rtoMinutes: 60,
      // Ten active people book 2 reports an hour and look up 6 times.
      transactions: [
        { class: 'production-post', userClass: 'shop-floor', perUserHour: 2 },
        { class: 'form-read', userClass: 'shop-floor', perUserHour: 6 },
      ],
    }),
    workloadOf('elsewhere', []),
  ],
  integrations: [
    flowOf('up', 'mes', 'making', { ratePerHour: 100, payloadKiB: 2, criticality: 'critical', replayable: true }),
    flowOf('down', 'making', 'mes', { ratePerHour: 10, payloadKiB: 2 }),
    flowOf('ask', 'mes', 'making', { mode: 'sync', ratePerHour: 30, replayable: false }),
    flowOf('inside', 'mes', 'printer', { mode: 'sync', ratePerHour: 5 }),
    flowOf('orders', 'edi', 'making', { ratePerHour: 40, replayable: true }),
    flowOf('faxes', 'edi', 'making', { ratePerHour: 4, replayable: false }),
    flowOf('news', 'edi', 'making', { mode: 'batch', ratePerHour: 500, window: { days: [1], start: '02:00', end: '04:00' }, replayable: false }),
  ],
});
const active10: Plan = { ...plant, sites: plant.sites.map((site) => ({ ...site, users: [{ class: 'shop-floor', named: 10, activeShare: 1 }] })) };
const report = reportOf(active10);
const cut = (hours: number, plan: Plan = active10) => played(plan, report, 'site-line-loss', { siteId: 'brno', hours, startHour: 0 });

describe('a plant that is cut off', () => {
  it('gives every flow one state', () => {
    const states = Object.fromEntries(cut(5).flows.map(({ flowId, state }) => [flowId, state]));
    expect(states).toEqual({ up: 'buffers', down: 'buffers', ask: 'stops', inside: 'goes-on', orders: 'goes-on', faxes: 'goes-on', news: 'goes-on' });
  });

  it('keeps everything within the hours that it must survive: 100 × 2 KiB × 8 h of room, all of it used', () => {
    const [edge] = cut(8).stores;
    expect(edge).toMatchObject({ id: 'edge', sizeKib: 1600, fullAtHour: null });
    expect(edge?.peakKib).toBeCloseTo(1600, 9);
    expect(flowIn(cut(8), 'up')).toMatchObject({ kept: 800, resend: 0, lost: 0 });
  });

  it('is full after 8 h of ten: 800 kept, 200 to be sent again', () => {
    const up = flowIn(cut(10), 'up');
    expect(up.state).toBe('stops');
    expect(up.produced).toBeCloseTo(1000, 9);
    expect(up.fullAtHour).toBeCloseTo(8, 9);
    expect(up.kept).toBeCloseTo(800, 9);
    expect(up.resend).toBeCloseTo(200, 9);
    expect(up.lost).toBe(0);
  });

  it('loses what can not be sent again', () => {
    const stubborn = { ...active10, integrations: active10.integrations.map((flow) => (flow.id === 'up' ? { ...flow, replayable: false } : flow)) };
    const up = flowIn(cut(10, stubborn), 'up');
    expect(up).toMatchObject({ state: 'lost', resend: 0 });
    expect(up.lost).toBeCloseTo(200, 9);
  });

  it('stores nothing without an edge node', () => {
    const bare = { ...active10, sites: active10.sites.map((site) => ({ ...site, surviveHoursWithoutWan: 0 })) };
    const up = flowIn(cut(1, bare), 'up');
    expect(up).toMatchObject({ state: 'stops', kept: 0, fullAtHour: 0 });
    expect(up.resend).toBeCloseTo(100, 9);
  });

  it('writes 10 people × 2 reports × 10 h = 200 lines on paper and types them in within 200 × 0.75 ÷ 60 ÷ 10 = 0.25 h', () => {
    const making = workloadIn(cut(10), 'making');
    expect(making.forms.map(({ class: kind, count }) => [kind, Math.round(count)])).toEqual([['production-post', 200]]);
    expect(making.entryHours).toBeCloseTo(0.25, 9);
    expect(making).toMatchObject({ functionShare: 0, down: true, procedureId: 'production-reporting', owner: 'Shift leader, Plant brno (Pumps)' });
  });

  it('is in time for as long as the plan says that it must survive', () => {
    expect(workloadIn(cut(8), 'making').inTime).toBe(true);
    expect(workloadIn(cut(8.5), 'making').inTime).toBe(false);
  });

  it('names the keeper of the system, or whoever the plan names beside the flow', () => {
    expect(flowIn(cut(1), 'up').owner).toBe('Keeper of System mes (Linetrack)');
    const named: Plan = { ...active10, remarks: [{ id: 'r', kind: 'note', itemId: 'up', text: '', owner: 'MES team', state: 'open' }] };
    expect(flowIn(cut(1, named), 'up').owner).toBe('MES team');
  });

  it('tells the hours in order: failure, full store, objective, return, typing in', () => {
    const { events } = cut(10);
    expect(events.map(({ minute }) => minute)).toEqual([...events.map(({ minute }) => minute)].sort((a, b) => a - b));
    expect(events.find(({ kind }) => kind === 'store')?.minute).toBeCloseTo(480, 9);
    expect(events.find(({ kind }) => kind === 'objective')?.minute).toBe(480);
    expect(events.find(({ kind }) => kind === 'return')?.minute).toBe(600);
    expect(events.at(-1)?.kind).toBe('paper');
  });

  it('makes nothing while the plant sleeps', () => {
    const office: Plan = { ...active10, sites: active10.sites.map((site) => ({ ...site, shifts: [shiftOf('06:00', '14:00')] })) };
    // Friday 12:00 for 24 h: two hours of work are left, then the weekend.
    const weekend = played(office, report, 'site-line-loss', { siteId: 'brno', hours: 24, startHour: 4 * 24 + 12 });
    expect(weekend.workingHours).toBe(2);
    expect(flowIn(weekend, 'up').produced).toBeCloseTo(200, 9);
  });
});

describe('an ERP that stands still', () => {
  const corruption = played(active10, report, 'data-corruption', { siteId: 'brno', hours: 5, startHour: 0 });

  it('sends nothing, answers nothing, and lets plants and partners wait', () => {
    const states = Object.fromEntries(corruption.flows.map(({ flowId, state }) => [flowId, state]));
    expect(states).toEqual({ up: 'buffers', down: 'stops', ask: 'stops', inside: 'goes-on', orders: 'buffers', faxes: 'stops', news: 'lost' });
  });

  it('forgets the minutes before the point that is restored: 5 of 100 an hour', () => {
    expect(corruption.dataLossMinutes).toBe(5);
    const up = flowIn(corruption, 'up');
    expect(up.produced).toBeCloseTo(500 + 100 / 12, 9);
    expect(up.kept).toBeCloseTo(500, 9);
    expect(up.resend).toBeCloseTo(100 / 12, 9);
  });

  it('misses a run whose window it covers, and not one that still fits', () => {
    expect(flowIn(corruption, 'news')).toMatchObject({ produced: 500, lost: 500 });
    const short = played(active10, report, 'data-corruption', { siteId: 'brno', hours: 3, startHour: 0 });
    expect(flowIn(short, 'news')).toMatchObject({ state: 'slows', delivered: 500, lost: 0 });
  });
});

describe('other failures', () => {
  it('a missing node slows its share of everything', () => {
    // A part of a shared pool: its pods stand on a node of each of the tier's three zones.
    expect(['zone-redundant', 'cross-region']).toContain(report.summary.recommendation.tier);
    const share = 1 / 3;
    const node = played(active10, report, 'node-failure', { siteId: 'brno', hours: 1, startHour: 0 });
    expect(flowIn(node, 'up').state).toBe('slows');
    expect(flowIn(node, 'up').kept).toBeCloseTo(100 * share, 9);
    expect(flowIn(node, 'ask').lost).toBeCloseTo(30 * share, 9);
    expect(workloadIn(node, 'making').functionShare).toBeCloseTo(1 - share, 9);
  });

  it('a full database lets people look up: 6 of 8 steps', () => {
    const full = played(active10, report, 'database-growth', { siteId: 'brno', startHour: 0 });
    expect(workloadIn(full, 'making')).toMatchObject({ functionShare: 0.75, down: true });
  });

  it('a backlog holds queued messages and nothing else', () => {
    const backlog = played(active10, report, 'integration-backlog', { siteId: 'brno', startHour: 0 });
    const states = Object.fromEntries(backlog.flows.map(({ flowId, state }) => [flowId, state]));
    expect(states).toEqual({ up: 'buffers', down: 'buffers', ask: 'goes-on', inside: 'goes-on', orders: 'buffers', faxes: 'buffers', news: 'goes-on' });
  });
});
