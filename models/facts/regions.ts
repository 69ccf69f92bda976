export interface AzureRegion {
  readonly arm: string;
  readonly displayName: string;
  readonly geography: string;
  readonly zones: boolean;
  /** ARM name of the paired region; it need not be a row of this table. */
  readonly pairedRegion: string | null;
  /** The pair takes workloads only after an access request. */
  readonly pairRestricted: boolean;
  readonly source: readonly string[];
}

/**
 * Azure regions with zones and pairs. Read 2026-11-22: the list of 2026-04-02 (grade B), pairs and restrictions also from
 * the published region lists (grade A), which say nothing about zones in Belgium Central and Denmark East.
 */
export const REGIONS: Readonly<Record<string, AzureRegion>> = {
  australiacentral: { arm: 'australiacentral', displayName: 'Australia Central', geography: 'Australia', zones: false, pairedRegion: 'australiacentral2', pairRestricted: false, source: ['karpenter-locations'] },
  australiacentral2: { arm: 'australiacentral2', displayName: 'Australia Central 2', geography: 'Australia', zones: false, pairedRegion: 'australiacentral', pairRestricted: false, source: ['karpenter-locations'] },
  australiaeast: { arm: 'australiaeast', displayName: 'Australia East', geography: 'Australia', zones: true, pairedRegion: 'australiasoutheast', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  australiasoutheast: { arm: 'australiasoutheast', displayName: 'Australia Southeast', geography: 'Australia', zones: false, pairedRegion: 'australiaeast', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  austriaeast: { arm: 'austriaeast', displayName: 'Austria East', geography: 'Austria', zones: true, pairedRegion: null, pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  belgiumcentral: { arm: 'belgiumcentral', displayName: 'Belgium Central', geography: 'Belgium', zones: true, pairedRegion: null, pairRestricted: false, source: ['karpenter-locations', 'regions-paired'] },
  brazilsouth: { arm: 'brazilsouth', displayName: 'Brazil South', geography: 'Brazil', zones: true, pairedRegion: 'southcentralus', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  brazilsoutheast: { arm: 'brazilsoutheast', displayName: 'Brazil Southeast', geography: 'Brazil', zones: false, pairedRegion: 'brazilsouth', pairRestricted: false, source: ['karpenter-locations'] },
  canadacentral: { arm: 'canadacentral', displayName: 'Canada Central', geography: 'Canada', zones: true, pairedRegion: 'canadaeast', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  canadaeast: { arm: 'canadaeast', displayName: 'Canada East', geography: 'Canada', zones: false, pairedRegion: 'canadacentral', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  centralindia: { arm: 'centralindia', displayName: 'Central India', geography: 'India', zones: true, pairedRegion: 'southindia', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  centralus: { arm: 'centralus', displayName: 'Central US', geography: 'United States', zones: true, pairedRegion: 'eastus2', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  centraluseuap: { arm: 'centraluseuap', displayName: 'Central US EUAP', geography: 'Canary (US)', zones: true, pairedRegion: 'eastus2euap', pairRestricted: false, source: ['karpenter-locations'] },
  chilecentral: { arm: 'chilecentral', displayName: 'Chile Central', geography: 'Chile', zones: true, pairedRegion: null, pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  denmarkeast: { arm: 'denmarkeast', displayName: 'Denmark East', geography: 'Denmark', zones: true, pairedRegion: null, pairRestricted: false, source: ['karpenter-locations', 'regions-paired'] },
  eastasia: { arm: 'eastasia', displayName: 'East Asia', geography: 'Asia Pacific', zones: true, pairedRegion: 'southeastasia', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  eastus: { arm: 'eastus', displayName: 'East US', geography: 'United States', zones: true, pairedRegion: 'westus', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  eastus2: { arm: 'eastus2', displayName: 'East US 2', geography: 'United States', zones: true, pairedRegion: 'centralus', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  eastus2euap: { arm: 'eastus2euap', displayName: 'East US 2 EUAP', geography: 'Canary (US)', zones: true, pairedRegion: 'centraluseuap', pairRestricted: false, source: ['karpenter-locations'] },
  francecentral: { arm: 'francecentral', displayName: 'France Central', geography: 'France', zones: true, pairedRegion: 'francesouth', pairRestricted: true, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  francesouth: { arm: 'francesouth', displayName: 'France South', geography: 'France', zones: false, pairedRegion: 'francecentral', pairRestricted: false, source: ['karpenter-locations'] },
  germanynorth: { arm: 'germanynorth', displayName: 'Germany North', geography: 'Germany', zones: false, pairedRegion: 'germanywestcentral', pairRestricted: false, source: ['karpenter-locations'] },
  germanywestcentral: { arm: 'germanywestcentral', displayName: 'Germany West Central', geography: 'Germany', zones: true, pairedRegion: 'germanynorth', pairRestricted: true, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  indonesiacentral: { arm: 'indonesiacentral', displayName: 'Indonesia Central', geography: 'Indonesia', zones: true, pairedRegion: null, pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  israelcentral: { arm: 'israelcentral', displayName: 'Israel Central', geography: 'Israel', zones: true, pairedRegion: null, pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  italynorth: { arm: 'italynorth', displayName: 'Italy North', geography: 'Italy', zones: true, pairedRegion: null, pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  japaneast: { arm: 'japaneast', displayName: 'Japan East', geography: 'Japan', zones: true, pairedRegion: 'japanwest', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  japanwest: { arm: 'japanwest', displayName: 'Japan West', geography: 'Japan', zones: true, pairedRegion: 'japaneast', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  jioindiacentral: { arm: 'jioindiacentral', displayName: 'Jio India Central', geography: 'India', zones: false, pairedRegion: 'jioindiawest', pairRestricted: false, source: ['karpenter-locations'] },
  jioindiawest: { arm: 'jioindiawest', displayName: 'Jio India West', geography: 'India', zones: false, pairedRegion: 'jioindiacentral', pairRestricted: false, source: ['karpenter-locations'] },
  koreacentral: { arm: 'koreacentral', displayName: 'Korea Central', geography: 'Korea', zones: true, pairedRegion: 'koreasouth', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  koreasouth: { arm: 'koreasouth', displayName: 'Korea South', geography: 'Korea', zones: false, pairedRegion: 'koreacentral', pairRestricted: false, source: ['karpenter-locations'] },
  malaysiawest: { arm: 'malaysiawest', displayName: 'Malaysia West', geography: 'Malaysia', zones: true, pairedRegion: null, pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  mexicocentral: { arm: 'mexicocentral', displayName: 'Mexico Central', geography: 'Mexico', zones: true, pairedRegion: null, pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  newzealandnorth: { arm: 'newzealandnorth', displayName: 'New Zealand North', geography: 'New Zealand', zones: true, pairedRegion: null, pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  northcentralus: { arm: 'northcentralus', displayName: 'North Central US', geography: 'United States', zones: false, pairedRegion: 'southcentralus', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  northeurope: { arm: 'northeurope', displayName: 'North Europe', geography: 'Europe', zones: true, pairedRegion: 'westeurope', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  norwayeast: { arm: 'norwayeast', displayName: 'Norway East', geography: 'Norway', zones: true, pairedRegion: 'norwaywest', pairRestricted: true, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  norwaywest: { arm: 'norwaywest', displayName: 'Norway West', geography: 'Norway', zones: false, pairedRegion: 'norwayeast', pairRestricted: false, source: ['karpenter-locations'] },
  polandcentral: { arm: 'polandcentral', displayName: 'Poland Central', geography: 'Poland', zones: true, pairedRegion: null, pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  qatarcentral: { arm: 'qatarcentral', displayName: 'Qatar Central', geography: 'Qatar', zones: true, pairedRegion: null, pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  southafricanorth: { arm: 'southafricanorth', displayName: 'South Africa North', geography: 'South Africa', zones: true, pairedRegion: 'southafricawest', pairRestricted: true, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  southafricawest: { arm: 'southafricawest', displayName: 'South Africa West', geography: 'South Africa', zones: false, pairedRegion: 'southafricanorth', pairRestricted: false, source: ['karpenter-locations'] },
  southcentralus: { arm: 'southcentralus', displayName: 'South Central US', geography: 'United States', zones: true, pairedRegion: 'northcentralus', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  southeastasia: { arm: 'southeastasia', displayName: 'Southeast Asia', geography: 'Asia Pacific', zones: true, pairedRegion: 'eastasia', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  southindia: { arm: 'southindia', displayName: 'South India', geography: 'India', zones: false, pairedRegion: 'centralindia', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  spaincentral: { arm: 'spaincentral', displayName: 'Spain Central', geography: 'Spain', zones: true, pairedRegion: null, pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  swedencentral: { arm: 'swedencentral', displayName: 'Sweden Central', geography: 'Sweden', zones: true, pairedRegion: 'swedensouth', pairRestricted: true, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  switzerlandnorth: { arm: 'switzerlandnorth', displayName: 'Switzerland North', geography: 'Switzerland', zones: true, pairedRegion: 'switzerlandwest', pairRestricted: true, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  switzerlandwest: { arm: 'switzerlandwest', displayName: 'Switzerland West', geography: 'Switzerland', zones: false, pairedRegion: 'switzerlandnorth', pairRestricted: false, source: ['karpenter-locations'] },
  uaecentral: { arm: 'uaecentral', displayName: 'UAE Central', geography: 'UAE', zones: false, pairedRegion: 'uaenorth', pairRestricted: false, source: ['karpenter-locations'] },
  uaenorth: { arm: 'uaenorth', displayName: 'UAE North', geography: 'UAE', zones: true, pairedRegion: 'uaecentral', pairRestricted: true, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  uksouth: { arm: 'uksouth', displayName: 'UK South', geography: 'United Kingdom', zones: true, pairedRegion: 'ukwest', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  ukwest: { arm: 'ukwest', displayName: 'UK West', geography: 'United Kingdom', zones: false, pairedRegion: 'uksouth', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  westcentralus: { arm: 'westcentralus', displayName: 'West Central US', geography: 'United States', zones: false, pairedRegion: 'westus2', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  westeurope: { arm: 'westeurope', displayName: 'West Europe', geography: 'Europe', zones: true, pairedRegion: 'northeurope', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  westindia: { arm: 'westindia', displayName: 'West India', geography: 'India', zones: false, pairedRegion: 'southindia', pairRestricted: false, source: ['karpenter-locations'] },
  westus: { arm: 'westus', displayName: 'West US', geography: 'United States', zones: false, pairedRegion: 'eastus', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  westus2: { arm: 'westus2', displayName: 'West US 2', geography: 'United States', zones: true, pairedRegion: 'westcentralus', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
  westus3: { arm: 'westus3', displayName: 'West US 3', geography: 'United States', zones: true, pairedRegion: 'eastus', pairRestricted: false, source: ['karpenter-locations', 'regions-paired', 'regions-list'] },
};

export function findRegion(arm: string): AzureRegion | null {
  return Object.hasOwn(REGIONS, arm) ? (REGIONS[arm] ?? null) : null;
}
