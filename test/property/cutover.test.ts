import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assumptionsOf } from '../../models/assumptions/register';
import { cutoverFindings } from '../../models/cutover/cutoverFindings';
import { cutoverPack } from '../../models/cutover/cutoverPack';
import type { Plan } from '../../models/document';
import { planWaves } from '../../models/waves/planWaves';
import { flowOf, plainPlan, shiftOf, siteOf, systemOf, workloadOf } from '../unit/models/evaluation/plans';

const MINUTE = 60_000;
const ZONES = ['Europe/Prague', 'America/Chicago', 'Australia/Adelaide', 'Asia/Kolkata', 'UTC'];

const estateArbitrary: fc.Arbitrary<Plan> = fc
  .record({
    sites: fc.array(fc.record({ zone: fc.constantFrom(...ZONES), people: fc.integer({ min: 1, max: 400 }), days: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6, 7]), shift: fc.constantFrom(['06:00', '22:00'], ['00:00', '24:00'], ['22:00', '06:00']) }), { minLength: 1, maxLength: 6 }),
    flows: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('sync' as const, 'queued' as const, 'batch' as const)), { maxLength: 30 }),
    start: fc.integer({ min: 0, max: 365 }),
    hours: fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 12 })),
    gib: fc.integer({ min: 0, max: 2000 }),
    crews: fc.integer({ min: 1, max: 3 }),
    pace: fc.constantFrom(0.1, 1, 10),
  })
  .map(({ sites, flows, start, hours: [cutoverHours, rollbackHours], gib, crews, pace }) => {
    const plan = plainPlan();
    const id = (at: number): string => `s${String(at % sites.length)}`;
    return {
      ...plan,
      sites: sites.map(({ zone, people, days, shift: [from = '', to = ''] }, at) => siteOf(id(at), zone, { active: people, shifts: [shiftOf(from, to, {}, days)] })),
      systems: [...sites.map((_, at) => systemOf(`mes-${id(at)}`, id(at))), systemOf('edi', null, { kind: 'edi', hosting: 'partner' })],
      workloads: [workloadOf('erp', sites.map((_, at) => id(at)), { transactions: [{ class: 'production-post', userClass: 'shop-floor', perUserHour: 6 }] })],
      integrations: flows.map(([from, to, mode], at) => flowOf(`flow-${String(at)}`, to % 4 === 0 ? 'edi' : `mes-${id(from)}`, 'erp', { mode })),
      data: { ...plan.data, databaseGiB: gib, filestoreGiB: gib },
      assumptions: [{ id: 'cutover.load-gib-per-hour', value: 20 * pace, by: 'Test', reason: '' }],
      migration: { ...plan.migration, earliestStart: new Date(Date.UTC(2027, 0, 4 + start)).toISOString().slice(0, 10), latestEnd: null, pilotSiteId: null, maxSitesPerWave: crews, crews, cutoverHours, rollbackHours },
    };
  });

it('packs of any estate keep their order, fit their window or say by which step they do not, and always lead back inside it', () => {
  let [fitting, late] = [0, 0];
  fc.assert(
    fc.property(estateArbitrary, (plan) => {
      const assumptions = assumptionsOf(plan);
      const { waves, migration } = planWaves(plan, assumptions);
      const packs = waves.flatMap(({ number }) => cutoverPack({ plan, assumptions, waves, migration, design: { tier: 'single', drRegion: null, restoreMinutes: null } }, number) ?? []);
      expect(packs.flatMap(({ sites }) => sites.map(({ siteId }) => siteId)).sort()).toEqual(migration.cutovers.map(({ siteId }) => siteId).sort());
      const found = packs.flatMap(({ findings }) => findings.map(({ id }) => id)).sort();
      expect(cutoverFindings(plan, assumptions, migration).map(({ id }) => id).sort()).toEqual(found);
      for (const site of packs.flatMap(({ sites }) => sites)) {
        const cutover = migration.cutovers.find(({ siteId }) => siteId === site.siteId);
        const steps = new Map(site.steps.map((step) => [step.id, step]));
        for (const step of site.steps) {
          expect(Date.parse(step.end) - Date.parse(step.start)).toBe(step.minutes * MINUTE);
          expect(step.after.filter((id) => (steps.get(id)?.end ?? '9') > step.start)).toEqual([]);
          if (step.phase !== 'before') expect(step.start >= site.start).toBe(true);
          else expect(step.end <= site.start).toBe(true);
        }
        // The window is what the waves left free: the cutover's last moment for going back, and the hours kept for that.
        const windowEnd = Date.parse(cutover?.pointOfNoReturn ?? '') + Math.ceil(cutover?.rollbackHours ?? 0) * 60 * MINUTE;
        expect(Date.parse(site.windowEnd)).toBe(windowEnd);
        const misses = site.steps.some(({ phase, end }) => phase === 'window' && Date.parse(end) > windowEnd);
        expect(found.includes(`cutover.window.${site.siteId}`)).toBe(misses);
        expect(found.includes(`cutover.rollback.${site.siteId}`)).toBe(site.decided > site.pointOfNoReturn);
        if (misses) late += 1;
        else fitting += 1;
        let at = Date.parse(site.pointOfNoReturn);
        for (const step of site.rollback) {
          expect(Date.parse(step.start)).toBe(at);
          at = Date.parse(step.end);
        }
        expect(at).toBe(windowEnd);
      }
    }),
    { numRuns: 80 },
  );
  // Both sides were met.
  expect(Math.min(fitting, late)).toBeGreaterThan(5);
}, 240_000);
