import type { GeoPoint } from './regionPlaces';

/** Mean radius of the Earth (IUGG), in km. */
const EARTH_KM = 6371;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Great-circle distance in km: 2 R asin √(sin²(Δφ/2) + cos φ₁ cos φ₂ sin²(Δλ/2)).
 * @example Quito (0, −78.5) to Nairobi’s meridian on the equator (0, 36.8): 115.3° × 111.19 km = 12,821 km
 */
export function distanceKm(from: GeoPoint, to: GeoPoint): number {
  const height = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
  const width = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(height + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * width)));
}
