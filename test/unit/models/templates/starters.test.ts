import { describe, expect, test } from 'vitest';
import { checkEvaluable, hashPlan, parsePlan, serializePlan, type Plan } from '../../../../models/document';
import { siteSchema } from '../../../../models/document/schema/site';
import { TRANSACTION_CLASSES } from '../../../../models/facts/transactionClasses';
import { STARTERS } from '../../../../models/templates';

const starter = (id: string): Plan => {
  const found = STARTERS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no starter ${id}`);
  return found.plan;
};

const namedUsers = (plan: Plan): number => plan.sites.flatMap((site) => site.users).reduce((sum, each) => sum + each.named, 0);

describe.each(STARTERS.map((each) => [each.id, each.plan] as const))('starter %s', (_, plan) => {
  test('reads back equal and is written with the same bytes twice', () => {
    const text = serializePlan(plan);
    const read = parsePlan(text);
    expect(read).toEqual({ ok: true, value: plan });
    expect(read.ok && serializePlan(read.value)).toBe(text);
    expect(serializePlan(plan)).toBe(text);
  });

  test('can be evaluated', () => {
    expect(checkEvaluable(plan)).toEqual([]);
  });

  test('fixes nothing in advance: no pins and no overridden assumptions', () => {
    expect([plan.pins, plan.assumptions]).toEqual([[], []]);
  });

  test('says who gave some of its inputs and leaves questions open', () => {
    expect(plan.provenance.length).toBeGreaterThan(1);
    expect(plan.remarks.length).toBeGreaterThan(0);
  });

  test('points its provenance and its remarks at things that exist', () => {
    const ids = new Set([...plan.sites, ...plan.systems, ...plan.workloads, ...plan.integrations].map((item) => item.id));
    const items = plan.provenance.map(({ path }) => path.split('/')).filter(([, list]) => list === 'sites' || list === 'integrations');
    for (const [, , id = ''] of items) expect(ids).toContain(id);
    for (const { itemId } of plan.remarks) if (itemId !== null) expect(ids).toContain(itemId);
  });

  test('keeps the working rhythm of its active users between 60 and 240 requests an hour', () => {
    for (const site of plan.sites) {
      const active = site.users.reduce((sum, each) => sum + each.named * each.activeShare, 0);
      const requests = plan.workloads
        .filter((workload) => workload.siteIds.includes(site.id))
        .flatMap((workload) => workload.transactions)
        .reduce((sum, { class: name, userClass, perUserHour }) => {
          const users = site.users.find((each) => each.class === userClass);
          return sum + (users === undefined ? 0 : users.named * users.activeShare * perUserHour * TRANSACTION_CLASSES[name].requestsPerStep);
        }, 0);
      expect(requests / active).toBeGreaterThan(60);
      expect(requests / active).toBeLessThan(240);
    }
  });

  test('has on every site at least three holidays of 2027, in order', () => {
    for (const { holidays } of plan.sites) {
      const dates = holidays.map((each) => each.date);
      expect(dates.length).toBeGreaterThan(2);
      expect(dates).toEqual([...dates].sort());
      expect(dates.every((date) => date.startsWith('2027-'))).toBe(true);
    }
  });
});

describe('the drawings', () => {
  const CARD = { width: 160, height: 64 };
  interface Box {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }
  const boxOf = (plan: Plan, id: string): Box => {
    const place = plan.layout.places[id];
    if (place === undefined) throw new Error(`no place for ${id}`);
    return { id, x: place.x, y: place.y, width: place.width ?? CARD.width, height: place.height ?? CARD.height };
  };
  const overlapping = (boxes: readonly Box[]): readonly string[] =>
    boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
        .map((b) => `${a.id} on ${b.id}`),
    );

  test.each(STARTERS.map((each) => [each.id, each.plan] as const))('%s has a place for everything and nothing overlaps', (_, plan) => {
    const remote = plan.systems.filter((system) => system.siteId === null);
    expect(overlapping([...plan.sites, ...plan.workloads, ...remote].map((item) => boxOf(plan, item.id)))).toEqual([]);
    for (const site of plan.sites) {
      const inside = plan.systems.filter((system) => system.siteId === site.id).map((system) => boxOf(plan, system.id));
      const frame = boxOf(plan, site.id);
      expect(overlapping(inside)).toEqual([]);
      expect(inside.filter((box) => box.x + box.width > frame.width || box.y + box.height > frame.height)).toEqual([]);
    }
  });
});

describe('the mid-market producer', () => {
  const plan = starter('mid-market-producer');

  test('has two plants, about 220 users and nine own modules', () => {
    expect(plan.sites.filter((site) => site.kind === 'plant')).toHaveLength(2);
    expect(namedUsers(plan)).toBe(220);
    expect(plan.workloads.reduce((sum, each) => sum + each.customModules, 0)).toBe(9);
  });

  test('asks for four hours and fifteen minutes where it is critical', () => {
    const critical = plan.workloads.filter((each) => each.criticality === 'critical');
    expect(critical.map(({ rtoMinutes, rpoMinutes }) => [rtoMinutes, rpoMinutes])).toEqual(critical.map(() => [240, 15]));
  });
});

describe('the global manufacturer', () => {
  const plan = starter('global-manufacturer');

  test('has at least 12 sites in 8 time zones of both hemispheres', () => {
    expect(plan.sites.length).toBeGreaterThanOrEqual(12);
    expect(new Set(plan.sites.map((site) => site.timeZone)).size).toBeGreaterThanOrEqual(8);
    expect(plan.sites.some((site) => site.place.latitude < 0)).toBe(true);
  });

  test('has at least 60 integrations, 25 workloads and about 3,500 users', () => {
    expect(plan.integrations.length).toBeGreaterThanOrEqual(60);
    expect(plan.workloads.length).toBeGreaterThanOrEqual(25);
    expect(namedUsers(plan)).toBeGreaterThan(3400);
    expect(namedUsers(plan)).toBeLessThan(3600);
  });

  test('brings whole, valid plants with its acquisition', () => {
    const acquired = plan.scenarios.flatMap(({ changes }) => changes).filter(({ path }) => path.endsWith('-plant'));
    expect(acquired).toHaveLength(2);
    for (const { path, value } of acquired) expect(path).toBe(`/sites/${siteSchema.parse(value).id}`);
  });
});

describe('the small subsidiary', () => {
  const plan = starter('small-subsidiary');

  test('has one site, 25 users, at most one own module and no connection to a plant floor', () => {
    expect(plan.sites).toHaveLength(1);
    expect(namedUsers(plan)).toBe(25);
    expect(plan.workloads.reduce((sum, each) => sum + each.customModules, 0)).toBeLessThanOrEqual(1);
    expect(plan.systems.filter((system) => system.hosting === 'site')).toEqual([]);
  });
});

test('starters have ids of their own and differ', () => {
  expect(STARTERS.map((each) => each.id)).toEqual(['mid-market-producer', 'global-manufacturer', 'small-subsidiary']);
  expect(new Set(STARTERS.map((each) => hashPlan(each.plan))).size).toBe(STARTERS.length);
});
