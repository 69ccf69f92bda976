import fc from 'fast-check';
import type { Plan } from '../../models/document';
import { flowOf, systemOf, withAssumption, workloadOf } from '../unit/models/evaluation/plans';
import { dateAt, estateArbitrary, ZONES } from './estates';

const halfHour = fc.integer({ min: 0, max: 47 }).map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`);
/** Null in all but one of so many. */
const rarely = <T>(value: fc.Arbitrary<T>, of: number): fc.Arbitrary<T | null> => fc.oneof({ weight: of - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

/** What is laid over an estate: everything else that the waves have to keep to, to the half hour. */
const overlayArbitrary = fc.record({
  timed: fc.array(fc.record({ on: fc.nat(), first: fc.integer({ min: 0, max: 700 }), days: fc.integer({ min: 0, max: 2 }), start: halfHour, end: halfHour, weekly: fc.boolean(), zone: fc.option(fc.constantFrom(...ZONES)) }), { maxLength: 4 }),
  supplier: rarely(fc.record({ on: fc.nat(), day: fc.integer({ min: 1, max: 7 }), start: halfHour, end: halfHour, zone: fc.constantFrom(...ZONES) }), 3),
  hardShifts: rarely(fc.constant(true), 6),
  gap: fc.constantFrom(1, 2, 4, 4),
  long: rarely(fc.integer({ min: 50, max: 400 }), 8),
  locks: rarely(fc.array(fc.record({ item: fc.constantFrom('site' as const, 'system' as const, 'workload' as const, 'label' as const), place: fc.nat(), wave: fc.integer({ min: 3, max: 6 }) }), { minLength: 1, maxLength: 3 }), 4),
  dateLocks: rarely(fc.array(fc.record({ place: fc.nat(), day: fc.integer({ min: 150, max: 600 }), onTheDay: fc.boolean() }), { minLength: 1, maxLength: 2 }), 5),
  after: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
});

/** Estates with locks of all kinds on all weekdays, entries to the half hour on clocks of their own, weeks of one wave after the other, and cutovers of weeks. */
export const strictEstateArbitrary: fc.Arbitrary<Plan> = fc.tuple(estateArbitrary, overlayArbitrary).map(([plan, over]) => {
  const at = (place: number): string => plan.sites[place % plan.sites.length]?.id ?? '';
  const { calendars, migration } = plan;
  const itemOf = { site: at, system: (place: number) => `mes-${at(place)}`, workload: () => 'quality', label: () => 'label' };
  const unique = <T>(list: readonly T[], key: (each: T) => string): T[] => [...new Map(list.map((each) => [key(each), each])).values()];
  const [first, second] = [plan.sites.at(-1)?.id ?? '', plan.sites.at(-2)?.id ?? plan.sites.at(-1)?.id ?? ''];
  return withAssumption(
    {
      ...plan,
      systems: [...plan.systems, systemOf('label', null)],
      workloads: [...plan.workloads, workloadOf('quality', [...new Set([first, second])])],
      integrations: [...plan.integrations, flowOf('to-label', `mes-${first}`, 'label')],
      calendars: {
        ...calendars,
        ...(over.hardShifts === true ? { rules: { shift: 'hard' as const } } : {}),
        supplierWindows: over.supplier === null ? [] : [{ id: 'edi', name: 'EDI', siteIds: [at(over.supplier.on)], standing: 'hard' as const, window: { days: [over.supplier.day], start: over.supplier.start, end: over.supplier.end, timeZone: over.supplier.zone } }],
        events: [
          ...(calendars.events ?? []),
          ...over.timed.map(({ on, first: day, days, start, end, weekly, zone }, place) => ({ id: `timed-${place}`, kind: 'change-freeze' as const, name: 'Timed', siteIds: [at(on)], from: dateAt(day), to: dateAt(day + days), start, end, standing: 'hard' as const, ...(weekly ? { every: 'week' as const } : {}), ...(zone === null ? {} : { timeZone: zone }) })),
        ],
      },
      migration: {
        ...migration,
        cutoverHours: over.long ?? migration.cutoverHours,
        after: unique([...(migration.after ?? []), ...over.after.flatMap(([one, other]) => (at(one) > at(other) ? [{ siteId: at(one), afterSiteId: at(other), reason: '' }] : []))], ({ siteId, afterSiteId }) => `${siteId} ${afterSiteId}`),
        locks: unique([...(over.locks ?? []).map(({ item, place, wave }) => ({ itemId: itemOf[item](place), wave, reason: '' }))], ({ itemId }) => itemId),
        dateLocks: unique([...(over.dateLocks ?? []).map(({ place, day, onTheDay }) => ({ siteId: at(place), date: dateAt(day), onTheDay, reason: '' }))], ({ siteId }) => siteId),
      },
    },
    'waves.weeks-between',
    over.gap,
  );
});
