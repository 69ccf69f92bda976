import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../../models/document';
import type { Problem } from '../../../../models/problem/problem';
import { withField } from './samples';

const problemsOf = (path: readonly (string | number)[], value: unknown): readonly Problem[] => {
  const result = parsePlan(withField(path, value));
  return result.ok ? [] : result.problems;
};

describe('references', () => {
  test.each([
    [['integrations', 2, 'to'], 'integrations[2].to', 'a system or a workload'],
    [['integrations', 0, 'from'], 'integrations[0].from', 'a system or a workload'],
    [['workloads', 1, 'siteIds', 1], 'workloads[1].siteIds[1]', 'a site'],
    [['systems', 0, 'siteId'], 'systems[0].siteId', 'a site'],
    [['calendars', 'peaks', 0, 'siteIds', 0], 'calendars.peaks[0].siteIds[0]', 'a site'],
    [['calendars', 'supplierWindows', 0, 'siteIds', 0], 'calendars.supplierWindows[0].siteIds[0]', 'a site'],
    [['calendars', 'shutdowns', 1, 'siteIds', 0], 'calendars.shutdowns[1].siteIds[0]', 'a site'],
    [['calendars', 'changeFreezes', 0, 'siteIds', 0], 'calendars.changeFreezes[0].siteIds[0]', 'a site'],
    [['migration', 'pilotSiteId'], 'migration.pilotSiteId', 'a site'],
  ])('to a missing item are named at %j', (path, written, expected) => {
    expect(problemsOf(path, 'ghost')).toEqual([{ code: 'plan.reference-missing', path: written, params: { id: 'ghost', expected } }]);
  });

  test('of a pin are items where it belongs to items, and none otherwise', () => {
    const pins = (target: string, value: string, item: object): unknown => [{ id: 'p', target, value, by: 'Board', reason: '', ...item }];
    expect(problemsOf(['pins'], pins('site-link', 'vpn', { itemId: 'ghost' }))).toMatchObject([{ code: 'plan.reference-missing', path: 'pins[0].itemId' }]);
    expect(problemsOf(['pins'], pins('site-link', 'vpn', {}))).toMatchObject([{ code: 'plan.field-missing', path: 'pins[0].itemId' }]);
    expect(problemsOf(['pins'], pins('tier', 'single', { itemId: 'brno-mes' }))).toMatchObject([{ code: 'plan.field-unknown', path: 'pins[0].itemId' }]);
  });

  test('of a lock are sites, systems or workloads', () => {
    const lock = (itemId: string): unknown => [{ itemId, wave: 2, reason: '' }];
    expect(problemsOf(['migration', 'locks'], lock('brno-mes'))).toEqual([]);
    expect(problemsOf(['migration', 'locks'], lock('edi-call-offs'))).toMatchObject([{ code: 'plan.reference-missing', path: 'migration.locks[0].itemId' }]);
  });

  test('of an integration may not lead to a site', () => {
    expect(problemsOf(['integrations', 0, 'from'], 'brno-plant')).toMatchObject([{ code: 'plan.reference-missing', path: 'integrations[0].from' }]);
  });
});

describe('ids', () => {
  test('are told apart across kinds of items', () => {
    expect(problemsOf(['environments', 1, 'id'], 'carrier')).toEqual([
      { code: 'plan.id-duplicate', path: 'environments[1].id', params: { id: 'carrier', other: 'systems[8].id' } },
    ]);
  });

  test('are told apart within a site and within a calendar', () => {
    expect(problemsOf(['sites', 0, 'shifts', 1, 'id'], 'early')).toMatchObject([{ code: 'plan.id-duplicate', path: 'sites[0].shifts[1].id' }]);
    expect(problemsOf(['calendars', 'changeFreezes', 0, 'id'], 'model-change')).toMatchObject([{ code: 'plan.id-duplicate', path: 'calendars.changeFreezes[0].id' }]);
  });

  test('of shifts may return on another site', () => {
    expect(problemsOf(['sites', 1, 'shifts', 0, 'id'], 'office-hours')).toMatchObject([{ path: 'sites[1].shifts[3].id' }]);
    expect(problemsOf(['sites', 2, 'shifts', 0, 'id'], 'early')).toEqual([]);
  });
});

describe('environments', () => {
  test('need a production', () => {
    expect(problemsOf(['environments', 0, 'kind'], 'staging')).toEqual([
      { code: 'plan.field-invalid', path: 'environments', params: { expected: 'exactly one environment of kind "production"', got: '0' } },
    ]);
  });

  test('need only one production', () => {
    expect(problemsOf(['environments', 1, 'kind'], 'production')).toMatchObject([{ path: 'environments', params: { got: '2' } }]);
  });
});

describe('correlations', () => {
  const pairs = (...all: readonly (readonly [string, string])[]): unknown => all.map((between, at) => ({ id: `c${at}`, between, rank: 0.5, by: 'Board', reason: '' }));

  test('are between two values, each two once', () => {
    expect(problemsOf(['correlations'], pairs(['a', 'b'], ['b', 'c']))).toEqual([]);
    expect(problemsOf(['correlations'], pairs(['a', 'b'], ['c', 'c']))).toMatchObject([{ code: 'plan.field-invalid', path: 'correlations[1].between' }]);
    expect(problemsOf(['correlations'], pairs(['a', 'b'], ['b', 'a']))).toMatchObject([{ code: 'plan.field-invalid', path: 'correlations[1].between' }]);
  });
});

describe('time zones', () => {
  test.each([
    [['sites', 0, 'timeZone'], 'sites[0].timeZone'],
    [['workloads', 1, 'batch', 0, 'window', 'timeZone'], 'workloads[1].batch[0].window.timeZone'],
    [['workloads', 0, 'changeWindows', 0, 'timeZone'], 'workloads[0].changeWindows[0].timeZone'],
    [['integrations', 11, 'window', 'timeZone'], 'integrations[11].window.timeZone'],
    [['calendars', 'supplierWindows', 0, 'window', 'timeZone'], 'calendars.supplierWindows[0].window.timeZone'],
  ])('must exist at %j', (path, written) => {
    expect(problemsOf(path, 'Europe/Atlantis')).toEqual([{ code: 'plan.time-zone-unknown', path: written, params: { got: 'Europe/Atlantis' } }]);
  });

  test.each(['Asia/Calcutta', 'UTC', 'America/Sao_Paulo'])('may be an alias such as %s', (zone) => {
    expect(problemsOf(['sites', 0, 'timeZone'], zone)).toEqual([]);
  });
});
