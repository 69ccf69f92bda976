/** Short region names for resource names; a region that is not listed keeps its full name, which is always right. */
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

export function regionShort(region: string): string {
  return REGION_SHORT[region] ?? region;
}
