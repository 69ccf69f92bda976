import { METERS } from '../../prices/meters';
import { responseGiBPerMonth } from '../monthlyTraffic';
import { plain } from '../quantity';
import type { ResourceKind } from '../resourceKind';

/** Hub firewall between plants, partners and the ERP; the Basic tier carries small estates, regulated ones get Standard. */
export const firewall: ResourceKind = {
  id: 'firewall',
  label: 'Azure Firewall',
  layer: 'security',
  ownFrom: 'dedicated-subscription',
  uses: (environment, { design, plan, assumptions }) => {
    if (!environment.production || design.connectivity.sites.length + design.connectivity.circuits.length + design.connectivity.connections === 0) return [];
    const tier = plan.company.regulations.some((each) => each !== 'gdpr') ? 'Standard' : 'Basic';
    const data = responseGiBPerMonth(environment, assumptions);
    return [
      { key: 'deployment', label: `Azure Firewall ${tier}`, meter: METERS.firewall(tier, environment.region), quantity: environment.hoursPerMonth, formula: `1 firewall × ${plain(environment.hoursPerMonth)} h`, inputs: [] },
      { key: 'data', label: 'Azure Firewall, data processed', meter: METERS.firewallData(tier, environment.region), quantity: data, formula: `${plain(environment.requirements.requestsPerMonth)} requests × ${assumptions.value('network.response-kib')} KiB`, inputs: [assumptions.input('network.response-kib')], ownVolume: true },
    ];
  },
};
