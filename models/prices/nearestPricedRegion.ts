import { distanceKm } from '../facts/distanceKm';
import { type AzureRegion, findRegion, REGIONS } from '../facts/regions';
import { findRegionPlace } from '../facts/regionPlaces';
import { byObject } from '../memo/byObject';
import { recall } from '../memo/recall';
import { findTiers } from './findTiers';
import { meterId, type PriceIndex } from './indexPrices';
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
 * region first, then the same geography, then the same continent, each best-covered first, and the rest of the world by
 * distance. Null when none has it. The region of the key itself is not a candidate.
 */
export function nearestPricedRegion(index: PriceIndex, key: MeterKey): string | null {
  return recall(nearestOf(index), `${meterId(key, 'payg')}|${key.region}`, () => nearest(index, key));
}

/** By book: many designs miss the same price. */
const nearestOf = byObject((_: PriceIndex) => new Map<string, unknown>());

function nearest(index: PriceIndex, key: MeterKey): string | null {
  const home = findRegion(key.region);
  if (home === null) return null;
  const priced = Object.values(REGIONS).filter((region) => region.arm !== home.arm && findTiers(index, { ...key, region: region.arm }) !== null);
  const ranked = priced
    .map((region) => ({ region, ...distance(home, region), prices: index.inRegion(region.arm).count }))
    .sort((a, b) => a.rank - b.rank || a.km - b.km || b.prices - a.prices || (a.region.arm < b.region.arm ? -1 : 1));
  return ranked[0]?.region.arm ?? null;
}

/** No price of the world may count as nothing: a region without neighbours that have one takes it from afar. */
const FAR = 3;

/** Kilometres count between regions that share no more than the planet; one of unknown place comes last. */
function distance(home: AzureRegion, other: AzureRegion): { readonly rank: number; readonly km: number } {
  if (home.pairedRegion === other.arm) return { rank: 0, km: 0 };
  if (home.geography === other.geography) return { rank: 1, km: 0 };
  if (CONTINENTS.some((continent) => continent.includes(home.geography) && continent.includes(other.geography))) return { rank: 2, km: 0 };
  const [from, to] = [findRegionPlace(home.arm), findRegionPlace(other.arm)];
  return from && to ? { rank: FAR, km: distanceKm(from, to) } : { rank: FAR + 1, km: 0 };
}
