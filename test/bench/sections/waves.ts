import { assumptionsOf } from '../../../models/assumptions/register';
import { planWaves } from '../../../models/waves/planWaves';
import type { Plan } from '../../../models/document';
import { growthExponent } from '../growthExponent';
import type { Derived, Section } from '../section';
import { waveEstate } from '../waveEstate';

/** Sites of the largest estate; five flows each. */
const MOST_SITES = 1000;
const FLOWS_PER_SITE = 5;
const YEARS = 3;
/** Too soon for all of them. */
const LATEST_DAY = 500;
const QUICK = [1 / 16, 1 / 8];
const FULL = [1 / 8, 1 / 4, 1 / 2, 1];

/** An answer or a conflict, whatever is asked. */
const MOST_MS = 5000;
/** Each takes seconds, so few runs are enough. */
const RUNS = 3;

type Orders = NonNullable<Plan['migration']['after']>;

/** Estates that take the longest: days too near to each other, all sites in one chain, and five orders each that knot all of them. */
function hardEstates(sites: number): readonly (readonly [id: string, name: string, plan: Plan])[] {
  const estate = waveEstate({ sites, flows: sites * FLOWS_PER_SITE, years: YEARS, latestDay: null });
  const id = (at: number): string => estate.sites[at % sites]?.id ?? '';
  const ordered = (count: number, pair: (at: number) => readonly [number, number]): Orders =>
    Array.from({ length: count }, (_, at) => pair(at)).flatMap(([site, other]) => (id(site) === id(other) ? [] : [{ siteId: id(site), afterSiteId: id(other), reason: '' }]));
  const asked = (migration: Partial<Plan['migration']>): Plan => ({ ...estate, migration: { ...estate.migration, ...migration } });
  const days = [5, 77].map((at) => ({ siteId: id(at), date: estate.sites[at % sites]?.holidays[12]?.date ?? '', onTheDay: true, reason: '' }));
  return [
    ['days', 'Two days that cannot be', asked({ dateLocks: days })],
    ['chain', 'All sites in one chain', asked({ after: ordered(sites - 1, (at) => [at + 1, at]) })],
    ['knot', `${sites * FLOWS_PER_SITE} orders that knot all sites`, asked({ after: ordered(sites * FLOWS_PER_SITE, (at) => [at, at * 7 + 1 + Math.floor(at / sites) * 31]) })],
  ];
}

/** The slowest run of each, against what is promised. */
function measureHard(sites: number, runs: number): readonly Derived[] {
  return hardEstates(sites).map(([id, name, plan]) => {
    const times = Array.from({ length: runs }, (_, run) => {
      // Schedules are kept by their question.
      const fresh = { ...plan, migration: { ...plan.migration, maxExposurePerWave: 1e9 + run } };
      const started = performance.now();
      const { conflict, waves: found } = planWaves(fresh, assumptionsOf(fresh)).migration;
      if (conflict === null && found.length === 0) throw new Error(`no answer: ${id}`);
      return performance.now() - started;
    });
    return { id: `hard/${id}`, name: `${name}: ${sites} sites, slowest of ${runs}`, value: Math.max(...times), limit: MOST_MS, unit: 'ms' };
  });
}

/** How long the waves of large estates take, where they hold and where they cannot. */
export const waves: Section = {
  id: 'waves',
  title: `Waves of ${MOST_SITES} sites with ${MOST_SITES * FLOWS_PER_SITE} flows and ${YEARS} years of calendars, and of parts of it`,
  async measure({ measureTogether, quick }) {
    const parts = quick ? QUICK : FULL;
    const sized = parts.map((part) => ({ sites: Math.round(MOST_SITES * part), flows: Math.round(MOST_SITES * part) * FLOWS_PER_SITE, years: YEARS }));
    let asked = 0;
    // Schedules are kept by their question; another assumption of the same value makes each one new.
    const plan = (latestDay: number | null) => (size: (typeof sized)[number]) => {
      const estate = waveEstate({ ...size, latestDay });
      return () => {
        asked += 1;
        const fresh = { ...estate, migration: { ...estate.migration, maxExposurePerWave: 1e9 + asked } };
        return planWaves(fresh, assumptionsOf(fresh)).migration;
      };
    };
    const works = (id: string, name: string, latestDay: number | null) => sized.map((size) => ({ id: `${id}-${size.sites}`, name: `${name}: ${size.sites} sites, ${size.flows} flows`, work: plan(latestDay)(size) }));
    const measurements = measureTogether([...works('hold', 'Waves that hold', null), ...works('conflict', 'A conflict and what gives way', LATEST_DAY)]);
    const powerOf = (from: number): number => growthExponent(parts.map((factor, at) => ({ factor, ms: measurements[from + at]?.medianMs ?? 0 })));
    return {
      measurements,
      derived: [
        ...['Waves that hold', 'A conflict and what gives way'].map((name, kind): Derived => ({ id: `within/${kind}`, name: `${name}: ${sized.at(-1)?.sites ?? 0} sites, 95 % of the runs`, value: measurements[(kind + 1) * parts.length - 1]?.p95Ms ?? 0, limit: MOST_MS, unit: 'ms' })),
        ...(quick ? [] : measureHard(MOST_SITES, RUNS)),
        { id: 'hold/power', name: 'Power of the growth, waves that hold', value: powerOf(0), unit: 'power' },
        { id: 'conflict/power', name: 'Power of the growth, conflicts', value: powerOf(parts.length), unit: 'power' },
      ],
    };
  },
};
