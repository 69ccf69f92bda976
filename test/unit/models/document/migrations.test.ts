import { describe, expect, test } from 'vitest';
import { PLAN_FORMAT_VERSION } from '../../../../models/document';
import { migrateUp } from '../../../../models/document/migrations/migrateUp';
import type { Migration } from '../../../../models/document/migrations/migration';
import { MIGRATIONS } from '../../../../models/document/migrations/registry';

const steps: readonly Migration[] = [
  { from: 1, name: 'plants become sites', up: ({ plants, ...rest }) => ({ ...rest, sites: plants }) },
  { from: 2, name: 'sites get a note', up: (raw) => ({ ...raw, sites: (raw['sites'] as object[]).map((site) => ({ ...site, note: '' })) }) },
];

test('the list of steps has no gap up to the current version', () => {
  expect(MIGRATIONS.map((step) => step.from)).toEqual(Array.from({ length: PLAN_FORMAT_VERSION - 1 }, (_, index) => index + 1));
});

describe('taking an old plan up', () => {
  test('runs every step in order and sets the version', () => {
    expect(migrateUp({ formatVersion: 1, plants: [{ id: 'a' }] }, 1, 3, steps)).toEqual({
      ok: true,
      value: { formatVersion: 3, sites: [{ id: 'a', note: '' }] },
    });
  });

  test('starts at the version of the plan', () => {
    expect(migrateUp({ formatVersion: 2, sites: [] }, 2, 3, steps)).toEqual({ ok: true, value: { formatVersion: 3, sites: [] } });
  });

  test('leaves the given value as it was', () => {
    const raw = Object.freeze({ formatVersion: 1, plants: Object.freeze([]) });
    expect(migrateUp(raw, 1, 3, steps).ok).toBe(true);
    expect(raw).toEqual({ formatVersion: 1, plants: [] });
  });

  test('returns a current plan untouched', () => {
    const raw = { formatVersion: 3 };
    expect(migrateUp(raw, 3, 3, steps)).toEqual({ ok: true, value: raw });
  });

  test('reports damaged data instead of throwing', () => {
    expect(migrateUp({ formatVersion: 2, sites: 5 }, 2, 3, steps)).toMatchObject({ ok: false, problems: [{ code: 'plan.field-invalid' }] });
  });

  test('reports a version that no step reads', () => {
    expect(migrateUp({}, 1, 3, steps.slice(1))).toMatchObject({ ok: false, problems: [{ code: 'plan.version-unknown' }] });
  });
});
