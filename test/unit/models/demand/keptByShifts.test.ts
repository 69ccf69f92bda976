import { expect, it } from 'vitest';
import { keptByShifts } from '../../../../models/demand/keptByShifts';
import { operatingSlots, presenceOf } from '../../../../models/demand/sitePresence';
import { STARTERS } from '../../../../models/templates';

const [starter] = STARTERS;
const site = starter?.plan.sites.find(({ shifts }) => shifts.length > 0);
if (!site) throw new Error('no site with shifts');

it('shifts that say the same are worked out once, whoever copied them', () => {
  const copy = structuredClone(site);
  expect(keptByShifts(copy.shifts)).toBe(keptByShifts(site.shifts));
  expect(operatingSlots(copy)).toBe(operatingSlots(site));
});

it('a shift that changed is worked out anew, and one class of users is not taken for another', () => {
  const later = { ...site, shifts: site.shifts.map((shift) => ({ ...shift, presence: { ...shift.presence, quality: 0.25, 'shop-floor': 0.5 } })) };
  expect(keptByShifts(later.shifts)).not.toBe(keptByShifts(site.shifts));
  expect(Math.max(...presenceOf(later, 'shop-floor'))).toBeGreaterThan(Math.max(...presenceOf(later, 'quality')));
  expect(operatingSlots(later)).toEqual(operatingSlots(site));
});
