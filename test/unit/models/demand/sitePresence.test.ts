import { describe, expect, it } from 'vitest';
import { operatingSlots, presenceOf } from '../../../../models/demand/sitePresence';
import { shiftOf, siteOf } from '../evaluation/plans';

const twoHalves = siteOf('brno', 'Europe/Prague', {
  shifts: [shiftOf('06:00', '14:00', { 'shop-floor': 0.5, finance: 0 }), shiftOf('14:00', '22:00', { 'shop-floor': 0.5, finance: 0 })],
});

describe('presenceOf', () => {
  it('keeps half of a crew present through both of two shifts', () => {
    const presence = presenceOf(twoHalves, 'shop-floor');
    expect([presence[23], presence[24], presence[55], presence[56], presence[87], presence[88]]).toEqual([0, 0.5, 0.5, 0.5, 0.5, 0]);
  });

  it('keeps a class away that no shift holds, and a class there in full that no shift names', () => {
    expect(Math.max(...presenceOf(twoHalves, 'finance'))).toBe(0);
    expect(presenceOf(twoHalves, 'sales')[24]).toBe(1);
  });

  it('adds overlapping shifts up to everybody, never beyond', () => {
    const handover = siteOf('brno', 'Europe/Prague', { shifts: [shiftOf('06:00', '14:15', { quality: 0.7 }), shiftOf('14:00', '22:00', { quality: 0.6 })] });
    const presence = presenceOf(handover, 'quality');
    // 14:00 is slot 56: 0.7 + 0.6 capped at 1; 14:15 is slot 57
    expect([presence[55], presence[56], presence[57]]).toEqual([0.7, 1, 0.6]);
  });
});

describe('operatingSlots', () => {
  it('is open while any shift runs, and no longer', () => {
    // 16 hours on five days are 320 quarter hours
    expect(operatingSlots(twoHalves).reduce((sum, each) => sum + each, 0)).toBe(320);
  });
});
