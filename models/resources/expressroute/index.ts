import { TERM } from '../../figure/term';
import { EXPRESS_ROUTE_GATEWAYS } from '../../facts/expressRouteGateways';
import { expressRouteZone } from '../../facts/expressRouteZones';
import { METERS } from '../../prices/meters';
import { circuitShare, responseGiBPerMonth, responseTerm } from '../monthlyTraffic';
import { plain } from '../quantity';
import type { MeterUse, ResourceKind } from '../resourceKind';

/** Private circuits of the sites that earn one, and the gateway that ends them. The provider's local lines are not on an Azure bill. */
export const expressRoute: ResourceKind = {
  id: 'expressroute',
  label: 'ExpressRoute',
  layer: 'connectivity',
  ownFrom: 'shared',
  uses: (environment, { estate, assumptions }) => {
    const { circuits } = estate.connectivity;
    const zone = expressRouteZone(environment.region);
    if (circuits.length === 0 || !environment.production || zone === null) return [];
    const traffic = estate.connectivity.sites.reduce((sum, site) => sum + (site.link.kind === 'expressroute' ? site.neededMbps : 0), 0);
    const gateway = EXPRESS_ROUTE_GATEWAYS.find((each) => each.maxUnits === 1 && each.mbpsPerUnit >= traffic && each.maxCircuits >= circuits.length);
    const hours = environment.hoursPerMonth;
    const kinds = [...new Set(circuits.map((each) => `${each.tier} ${each.mbps}`))].sort();
    // Circuits reach both regions; each region needs a gateway of its own.
    const uses: MeterUse[] = environment.kind !== 'production' ? [] : kinds.flatMap((kind) => {
      const same = circuits.filter((each) => `${each.tier} ${each.mbps}` === kind);
      const [first] = same;
      if (!first) return [];
      const { mbps, tier } = first;
      const key = tier === 'Standard' ? `circuit-${mbps}` : `circuit-${mbps}-premium`;
      return [{ key, label: `Circuits of ${mbps} Mbps, ${tier}, metered`, meter: METERS.expressRouteCircuit(mbps, tier, 'Metered', zone), quantity: same.length, formula: `${same.length} circuits`, inputs: [] }];
    });
    if (gateway) uses.push({ key: 'gateway', label: `ExpressRoute gateway ${gateway.sku}`, meter: METERS.expressRouteGateway(gateway.sku, environment.region), quantity: hours, formula: `1 gateway × ${plain(hours)} h`, inputs: [] });
    const share = circuitShare(estate);
    if (environment.kind !== 'production' || share === 0) return uses;
    const requests = environment.requirements.requestsPerMonth;
    return [
      ...uses,
      {
        key: 'data',
        label: 'Data to sites through circuits',
        meter: METERS.expressRouteData(zone),
        quantity: responseGiBPerMonth(environment, assumptions) * share,
        formula: `${plain(requests)} requests × ${assumptions.value('network.response-kib')} KiB × ${plain(share)} through circuits`,
        inputs: [assumptions.input('network.response-kib')],
        term: () => TERM.times(responseTerm(environment), TERM.amount('Part of the answers through circuits', share, 'share')),
        ownVolume: true,
      },
    ];
  },
};
