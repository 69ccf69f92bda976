import fc from 'fast-check';
import type { Plan } from '../../models/document';
import { flowOf, systemOf, withAssumption, workloadOf } from '../unit/models/evaluation/plans';
import { dateAt, estateArbitrary, ZONES } from './estates';

const halfHour = fc.integer({ min: 0, max: 47 }).map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`);
/** Null in all but one of so many. */
const rarely = <T>(value: fc.Arbitrary<T>, of: number): fc.Arbitrary<T | null> => fc.oneof({ weight: of - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

/** The zone of the network that an entry is about. */
const network = fc.constantFrom(undefined, 'plants' as const, 'partners' as const, 'cloud' as const);
const about = (zone: Plan['calendars']['supplierWindows'][number]['zone']) => (zone === undefined ? {} : { zone });

/** What is laid over an estate: everything else that the waves have to keep to, to the half hour. */
const overlayArbitrary = fc.record({
  timed: fc.array(fc.record({ on: fc.nat(), first: fc.integer({ min: 0, max: 700 }), days: fc.integer({ min: 0, max: 2 }), start: halfHour, end: halfHour, weekly: fc.boolean(), zone: fc.option(fc.constantFrom(...ZONES)) }), { maxLength: 4 }),
  supplier: rarely(fc.record({ on: fc.nat(), day: fc.integer({ min: 1, max: 7 }), start: halfHour, end: halfHour, zone: fc.constantFrom(...ZONES), network }), 3),
  quarterEndDays: rarely(fc.integer({ min: 1, max: 20 }), 4),
  yearEndDays: rarely(fc.integer({ min: 1, max: 31 }), 4),
  validation: rarely(fc.record({ on: fc.nat(), first: fc.integer({ min: 0, max: 600 }), days: fc.integer({ min: 0, max: 30 }), network }), 3),
  quarterly: rarely(fc.record({ on: fc.nat(), first: fc.integer({ min: 0, max: 400 }), days: fc.integer({ min: 0, max: 5 }), runs: fc.option(fc.integer({ min: 0, max: 400 })), network }), 3),
  partner: rarely(fc.nat(), 2),
  hardShifts: rarely(fc.constant(true), 6),
  gap: fc.constantFrom(1, 2, 4, 4),
  long: rarely(fc.integer({ min: 50, max: 400 }), 8),
  locks: rarely(fc.array(fc.record({ item: fc.constantFrom('site' as const, 'system' as const, 'workload' as const, 'label' as const), place: fc.nat(), wave: fc.integer({ min: 3, max: 6 }) }), { minLength: 1, maxLength: 3 }), 4),
  dateLocks: rarely(fc.array(fc.record({ place: fc.nat(), day: fc.integer({ min: 150, max: 600 }), onTheDay: fc.boolean() }), { minLength: 1, maxLength: 2 }), 5),
  after: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
});

/** Estates with locks of all kinds on all weekdays, closes of quarters and years, entries of zones and to the half hour on clocks of their own, weeks of one wave after the other, and cutovers of weeks. */
export const strictEstateArbitrary: fc.Arbitrary<Plan> = fc.tuple(estateArbitrary, overlayArbitrary).map(([plan, over]) => {
  const at = (place: number): string => plan.sites[place % plan.sites.length]?.id ?? '';
  const { calendars, migration } = plan;
  const itemOf = { site: at, system: (place: number) => `mes-${at(place)}`, workload: () => 'quality', label: () => 'label' };
  const unique = <T>(list: readonly T[], key: (each: T) => string): T[] => [...new Map(list.map((each) => [key(each), each])).values()];
  const { supplier, validation, quarterly } = over;
  const [first, second] = [plan.sites.at(-1)?.id ?? '', plan.sites.at(-2)?.id ?? plan.sites.at(-1)?.id ?? ''];
  return withAssumption(
    {
      ...plan,
      systems: [...plan.systems, systemOf('label', null), ...(over.partner === null ? [] : [systemOf('bank', null, { hosting: 'partner' })])],
      workloads: [...plan.workloads, workloadOf('quality', [...new Set([first, second])])],
      integrations: [...plan.integrations, flowOf('to-label', `mes-${first}`, 'label'), ...(over.partner === null ? [] : [flowOf('to-bank', `mes-${at(over.partner)}`, 'bank')])],
      calendars: {
        ...calendars,
        ...(over.hardShifts === true ? { rules: { shift: 'hard' as const } } : {}),
        ...(over.quarterEndDays === null ? {} : { quarterEndDays: over.quarterEndDays }),
        ...(over.yearEndDays === null ? {} : { yearEndDays: over.yearEndDays }),
        validationCycles: validation === null ? [] : [{ id: 'gmp', name: 'GMP', siteIds: [at(validation.on)], from: dateAt(validation.first), to: dateAt(validation.first + validation.days), ...about(validation.network) }],
        supplierWindows: supplier === null ? [] : [{ id: 'edi', name: 'EDI', siteIds: [at(supplier.on)], standing: 'hard' as const, window: { days: [supplier.day], start: supplier.start, end: supplier.end, timeZone: supplier.zone }, ...about(supplier.network) }],
        events: [
          ...(calendars.events ?? []),
          ...(quarterly === null ? [] : [{ id: 'quarterly', kind: 'stock-take' as const, name: 'Quarterly', siteIds: [at(quarterly.on)], from: dateAt(quarterly.first), to: dateAt(quarterly.first + quarterly.days), standing: 'hard' as const, every: 'quarter' as const, ...(quarterly.runs === null ? {} : { until: dateAt(quarterly.first + quarterly.runs) }), ...about(quarterly.network) }]),
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
