import type { Plan } from '../../../../models/document';
import { REGIONS } from '../../../../models/facts/regions';
import type { Options } from './field';

/** The regions to choose from by name; what a plan names beyond them stays as it is written. */
export function allowedRegions({ company }: Plan): Options {
  const known = Object.values(REGIONS).map(({ arm, displayName }) => [arm, displayName] as const);
  const others = company.regions.allowed.filter((region) => !Object.hasOwn(REGIONS, region)).map((region) => [region, region] as const);
  return Object.fromEntries([...known.sort(([, a], [, b]) => a.localeCompare(b, 'en')), ...others]);
}

/** What a new row begins with: home, then the recovery region, then the first that is not in the list yet. */
export function nextAllowed({ company: { regions } }: Plan): string {
  const wishes = [regions.home, ...(regions.disasterRecovery === null ? [] : [regions.disasterRecovery]), ...Object.keys(REGIONS)];
  return wishes.find((region) => !regions.allowed.includes(region)) ?? regions.home;
}
