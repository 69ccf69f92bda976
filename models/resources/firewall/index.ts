import { findTiers } from '../../prices/findTiers';
import { METERS, type FirewallTier } from '../../prices/meters';
import { responseGiBPerMonth, responseTerm } from '../monthlyTraffic';
import { plain } from '../quantity';
import type { ResourceContext, ResourceKind } from '../resourceKind';

/** Hub firewall between plants, partners and the ERP; the Basic tier carries small estates, regulated ones get Standard, and those whose region has no price of Basic. */
export const firewall: ResourceKind = {
  id: 'firewall',
  label: 'Azure Firewall',
  layer: 'security',
  ownFrom: 'dedicated-subscription',
  uses: (environment, context) => {
    const { estate, assumptions } = context;
    if (!environment.production || estate.connectivity.sites.length + estate.connectivity.circuits.length + estate.connectivity.connections === 0) return [];
    const tier = tierFor(environment.region, context);
    const data = responseGiBPerMonth(environment, assumptions);
    return [
      { key: 'deployment', label: `Azure Firewall ${tier}`, meter: METERS.firewall(tier, environment.region), quantity: environment.hoursPerMonth, formula: `1 firewall × ${plain(environment.hoursPerMonth)} h`, inputs: [] },
      { key: 'data', label: 'Azure Firewall, data processed', meter: METERS.firewallData(tier, environment.region), quantity: data, formula: `${plain(environment.requirements.requestsPerMonth)} requests × ${assumptions.value('network.response-kib')} KiB`, inputs: [assumptions.input('network.response-kib')], term: () => responseTerm(environment), ownVolume: true },
    ];
  },
};

function tierFor(region: string, { plan, prices }: ResourceContext): FirewallTier {
  if (plan.company.regulations.some((each) => each !== 'gdpr')) return 'Standard';
  const isPriced = (tier: FirewallTier): boolean => [METERS.firewall(tier, region), METERS.firewallData(tier, region)].every((meter) => findTiers(prices, meter) !== null);
  return isPriced('Basic') || !isPriced('Standard') ? 'Basic' : 'Standard';
}
