import type { Plan } from '../schema/plan';
import type { Site } from '../schema/site';

type PlaceWithZone = Site['place'] & { readonly timeZone: string };

/** An industrial town for a start; the coordinates only steer latency until somebody enters the real place. */
const TOWNS: Readonly<Record<string, readonly [city: string, latitude: number, longitude: number, timeZone: string]>> = {
  AT: ['Linz', 48.31, 14.29, 'Europe/Vienna'],
  AU: ['Melbourne', -37.81, 144.96, 'Australia/Melbourne'],
  BE: ['Ghent', 51.05, 3.72, 'Europe/Brussels'],
  BR: ['Campinas', -22.91, -47.06, 'America/Sao_Paulo'],
  CA: ['Hamilton', 43.26, -79.87, 'America/Toronto'],
  CH: ['Winterthur', 47.5, 8.72, 'Europe/Zurich'],
  CN: ['Suzhou', 31.3, 120.59, 'Asia/Shanghai'],
  CZ: ['Brno', 49.2, 16.61, 'Europe/Prague'],
  DE: ['Stuttgart', 48.78, 9.18, 'Europe/Berlin'],
  DK: ['Aarhus', 56.16, 10.2, 'Europe/Copenhagen'],
  ES: ['Zaragoza', 41.65, -0.89, 'Europe/Madrid'],
  FI: ['Tampere', 61.5, 23.79, 'Europe/Helsinki'],
  FR: ['Lyon', 45.76, 4.84, 'Europe/Paris'],
  GB: ['Birmingham', 52.49, -1.89, 'Europe/London'],
  HU: ['Győr', 47.69, 17.63, 'Europe/Budapest'],
  IN: ['Pune', 18.52, 73.86, 'Asia/Kolkata'],
  IT: ['Brescia', 45.54, 10.21, 'Europe/Rome'],
  JP: ['Nagoya', 35.18, 136.91, 'Asia/Tokyo'],
  MX: ['Monterrey', 25.69, -100.32, 'America/Monterrey'],
  NL: ['Eindhoven', 51.44, 5.47, 'Europe/Amsterdam'],
  PL: ['Wrocław', 51.11, 17.04, 'Europe/Warsaw'],
  PT: ['Porto', 41.15, -8.61, 'Europe/Lisbon'],
  RO: ['Cluj-Napoca', 46.77, 23.59, 'Europe/Bucharest'],
  SE: ['Västerås', 59.61, 16.54, 'Europe/Stockholm'],
  SK: ['Žilina', 49.22, 18.74, 'Europe/Bratislava'],
  TR: ['Bursa', 40.19, 29.06, 'Europe/Istanbul'],
  US: ['Columbus', 39.96, -83, 'America/New_York'],
};

/** Beside the latest site when there is one, else a town in the company's country. */
export function placeOfNewSite(plan: Plan): PlaceWithZone {
  const latest = plan.sites.at(-1);
  if (latest) return { ...latest.place, timeZone: latest.timeZone };
  const country = plan.company.country in TOWNS ? plan.company.country : 'DE';
  const [city, latitude, longitude, timeZone] = TOWNS[country] ?? ['Stuttgart', 48.78, 9.18, 'Europe/Berlin'];
  return { city, country, latitude, longitude, timeZone };
}
