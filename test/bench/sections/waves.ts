import { assumptionsOf } from '../../../models/assumptions/register';
import { planWaves } from '../../../models/waves/planWaves';
import { growthExponent } from '../growthExponent';
import type { Section } from '../section';
import { waveEstate } from '../waveEstate';

/** Sites of the largest estate; five flows each. */
const MOST_SITES = 1000;
const FLOWS_PER_SITE = 5;
const YEARS = 3;
/** Too soon for all of them. */
const LATEST_DAY = 500;
const QUICK = [1 / 16, 1 / 8];
const FULL = [1 / 8, 1 / 4, 1 / 2, 1];

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
        { id: 'hold/power', name: 'Power of the growth, waves that hold', value: powerOf(0), unit: 'power' },
        { id: 'conflict/power', name: 'Power of the growth, conflicts', value: powerOf(parts.length), unit: 'power' },
      ],
    };
  },
};
