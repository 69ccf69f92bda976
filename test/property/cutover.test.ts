import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assumptionsOf } from '../../models/assumptions/register';
import { cutoverFindings } from '../../models/cutover/cutoverFindings';
import { cutoverPack } from '../../models/cutover/cutoverPack';
import type { Plan } from '../../models/document';
import { planWaves } from '../../models/waves/planWaves';
import { smallEstateArbitrary } from './estates';

const MINUTE = 60_000;
/** Estates of the waves with data to load, at a pace that makes steps short or long. */
const loadedArbitrary: fc.Arbitrary<Plan> = fc
  .tuple(smallEstateArbitrary, fc.integer({ min: 0, max: 2000 }), fc.constantFrom(2, 20, 200))
  .map(([plan, gib, pace]) => ({ ...plan, data: { ...plan.data, databaseGiB: gib, filestoreGiB: gib }, assumptions: [{ id: 'cutover.load-gib-per-hour', value: pace, by: 'Test', reason: '' }] }));

it('packs of any estate keep their order, fit their window or say by which step they do not, and always lead back inside it', () => {
  let [fitting, late] = [0, 0];
  fc.assert(
    fc.property(loadedArbitrary, (plan) => {
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
