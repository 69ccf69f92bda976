/** Short region names for resource names; the others get theirs by rule. */
const REGION_SHORT: Readonly<Record<string, string>> = {
  westeurope: 'weu',
  northeurope: 'neu',
  germanywestcentral: 'gwc',
  francecentral: 'frc',
  uksouth: 'uks',
  swedencentral: 'swc',
  eastus: 'eus',
  eastus2: 'eus2',
  centralus: 'cus',
  westus2: 'wus2',
  westus3: 'wus3',
  southeastasia: 'sea',
  eastasia: 'ea',
  japaneast: 'jpe',
  centralindia: 'cin',
  australiaeast: 'aue',
  brazilsouth: 'brs',
  canadacentral: 'cac',
  uaenorth: 'uan',
  mexicocentral: 'mxc',
};

const COMPASS: Readonly<Record<string, string>> = { north: 'n', south: 's', east: 'e', west: 'w', central: 'c' };
const PLACE_LETTERS = 4;

/**
 * A few letters for a region. One that is not listed keeps four letters of its place, one for each direction, and its number.
 * Worked example: westeurope → weu, switzerlandnorth → swin, southafricawest → safriw.
 */
export function regionShort(region: string): string {
  const listed = REGION_SHORT[region];
  if (listed !== undefined) return listed;
  return region
    .split(/(north|south|east|west|central|\d+)/)
    .map((part) => COMPASS[part] ?? part.slice(0, PLACE_LETTERS))
    .join('');
}
