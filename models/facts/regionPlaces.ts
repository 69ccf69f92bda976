export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * Where the Azure regions lie, in degrees: the list of 2026-04-02 (grade B, key `karpenter-locations`), read 2026-11-22 and
 * rounded to a hundredth, about 1 km. The list gives Spain Central without the minus sign of its longitude.
 */
export const REGION_PLACES: Readonly<Record<string, GeoPoint>> = {
  australiacentral: { latitude: -35.31, longitude: 149.12 },
  australiacentral2: { latitude: -35.31, longitude: 149.12 },
  australiaeast: { latitude: -33.86, longitude: 151.21 },
  australiasoutheast: { latitude: -37.81, longitude: 144.96 },
  austriaeast: { latitude: 48.21, longitude: 16.37 },
  belgiumcentral: { latitude: 50.85, longitude: 4.36 },
  brazilsouth: { latitude: -23.55, longitude: -46.63 },
  brazilsoutheast: { latitude: -22.9, longitude: -43.21 },
  canadacentral: { latitude: 43.65, longitude: -79.38 },
  canadaeast: { latitude: 46.82, longitude: -71.22 },
  centralindia: { latitude: 18.58, longitude: 73.92 },
  centralus: { latitude: 41.59, longitude: -93.62 },
  centraluseuap: { latitude: 41.59, longitude: -93.62 },
  chilecentral: { latitude: -33.45, longitude: -70.67 },
  denmarkeast: { latitude: 55.68, longitude: 12.57 },
  eastasia: { latitude: 22.27, longitude: 114.19 },
  eastus: { latitude: 37.37, longitude: -79.82 },
  eastus2: { latitude: 36.67, longitude: -78.39 },
  eastus2euap: { latitude: 36.67, longitude: -78.39 },
  francecentral: { latitude: 46.38, longitude: 2.37 },
  francesouth: { latitude: 43.83, longitude: 2.2 },
  germanynorth: { latitude: 53.07, longitude: 8.81 },
  germanywestcentral: { latitude: 50.11, longitude: 8.68 },
  indonesiacentral: { latitude: -6.2, longitude: 106.82 },
  israelcentral: { latitude: 31.27, longitude: 33.45 },
  italynorth: { latitude: 45.47, longitude: 9.18 },
  japaneast: { latitude: 35.68, longitude: 139.77 },
  japanwest: { latitude: 34.69, longitude: 135.5 },
  jioindiacentral: { latitude: 21.15, longitude: 79.09 },
  jioindiawest: { latitude: 22.47, longitude: 70.06 },
  koreacentral: { latitude: 37.57, longitude: 126.98 },
  koreasouth: { latitude: 35.18, longitude: 129.08 },
  malaysiawest: { latitude: 3.14, longitude: 101.69 },
  mexicocentral: { latitude: 20.59, longitude: -100.39 },
  newzealandnorth: { latitude: -36.85, longitude: 174.76 },
  northcentralus: { latitude: 41.88, longitude: -87.63 },
  northeurope: { latitude: 53.35, longitude: -6.26 },
  norwayeast: { latitude: 59.91, longitude: 10.75 },
  norwaywest: { latitude: 58.97, longitude: 5.73 },
  polandcentral: { latitude: 52.23, longitude: 21.02 },
  qatarcentral: { latitude: 25.55, longitude: 51.44 },
  southafricanorth: { latitude: -25.73, longitude: 28.22 },
  southafricawest: { latitude: -34.08, longitude: 18.84 },
  southcentralus: { latitude: 29.42, longitude: -98.5 },
  southeastasia: { latitude: 1.28, longitude: 103.83 },
  southindia: { latitude: 12.98, longitude: 80.16 },
  spaincentral: { latitude: 40.43, longitude: -3.42 },
  swedencentral: { latitude: 60.67, longitude: 17.14 },
  switzerlandnorth: { latitude: 47.45, longitude: 8.56 },
  switzerlandwest: { latitude: 46.2, longitude: 6.14 },
  uaecentral: { latitude: 24.47, longitude: 54.37 },
  uaenorth: { latitude: 25.27, longitude: 55.32 },
  uksouth: { latitude: 50.94, longitude: -0.8 },
  ukwest: { latitude: 53.43, longitude: -3.08 },
  westcentralus: { latitude: 40.89, longitude: -110.23 },
  westeurope: { latitude: 52.37, longitude: 4.9 },
  westindia: { latitude: 19.09, longitude: 72.87 },
  westus: { latitude: 37.78, longitude: -122.42 },
  westus2: { latitude: 47.23, longitude: -119.85 },
  westus3: { latitude: 33.45, longitude: -112.07 },
};

/** Null for a region that the list does not know. */
export function findRegionPlace(armRegion: string): GeoPoint | null {
  return Object.hasOwn(REGION_PLACES, armRegion) ? (REGION_PLACES[armRegion] ?? null) : null;
}
