import { type AzureRegion, findRegion, REGIONS } from '../facts/regions';
import { findTiers } from './findTiers';
import type { PriceIndex } from './indexPrices';
import type { MeterKey } from './priceBook';

/** Geographies that lie together; the region lists name countries, not continents. */
const CONTINENTS: readonly (readonly string[])[] = [
  ['Austria', 'Belgium', 'Denmark', 'Europe', 'France', 'Germany', 'Italy', 'Norway', 'Poland', 'Spain', 'Sweden', 'Switzerland', 'United Kingdom'],
  ['Canada', 'Mexico', 'United States'],
  ['Brazil', 'Chile'],
  ['Asia Pacific', 'India', 'Indonesia', 'Japan', 'Korea', 'Malaysia'],
  ['Australia', 'New Zealand'],
  ['Israel', 'Qatar', 'UAE'],
  ['South Africa'],
];

/**
 * A region whose price can stand in, named as such, for a region in which the book does not price the meter: the paired
 * region first, then the same geography, then the same continent, each best-covered first. Null when none has it.
 * The region of the key itself is not a candidate.
 */
export function nearestPricedRegion(index: PriceIndex, key: MeterKey): string | null {
  const home = findRegion(key.region);
  if (home === null) return null;
  const priced = Object.values(REGIONS).filter(
    (region) => region.arm !== home.arm && findTiers(index, { ...key, region: region.arm }) !== null,
  );
  const ranked = priced
    .map((region) => ({ region, distance: distance(home, region), prices: index.inRegion(region.arm).count }))
    .filter((candidate) => candidate.distance < FAR)
    .sort((a, b) => a.distance - b.distance || b.prices - a.prices || (a.region.arm < b.region.arm ? -1 : 1));
  return ranked[0]?.region.arm ?? null;
}

const FAR = 3;

function distance(home: AzureRegion, other: AzureRegion): number {
  if (home.pairedRegion === other.arm) return 0;
  if (home.geography === other.geography) return 1;
  return CONTINENTS.some((continent) => continent.includes(home.geography) && continent.includes(other.geography)) ? 2 : FAR;
}
