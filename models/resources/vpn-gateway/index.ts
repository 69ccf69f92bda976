import { assumed } from '../../assumptions/assumed';
import { TERM } from '../../figure/term';
import { METERS } from '../../prices/meters';
import { plain } from '../quantity';
import type { MeterUse, ResourceKind } from '../resourceKind';

/** Site-to-site VPN for the plants; both instances of an active-active gateway are in its one price, its second tunnels in the connection. The hub is the client's own only with an own subscription. */
export const vpnGateway: ResourceKind = {
  id: 'vpn-gateway',
  label: 'VPN gateway',
  layer: 'connectivity',
  ownFrom: 'dedicated-subscription',
  uses: (environment, { estate, assumptions }) => {
    const { gateway, connections } = estate.connectivity;
    if (gateway === null || !environment.production) return [];
    const included = assumptions.value('network.included-tunnels');
    const billed = Math.max(0, connections - included);
    const hours = environment.hoursPerMonth;
    const uses: MeterUse[] = [
      { key: 'gateway', label: `VPN gateway ${gateway.sku}`, meter: METERS.vpnGateway(gateway.sku, environment.region), quantity: hours, formula: `1 gateway × ${plain(hours)} h`, inputs: [] },
    ];
    if (billed > 0) {
      uses.push({
        key: 'tunnels',
        label: 'Site-to-site connections beyond the included ones',
        meter: METERS.vpnTunnel(gateway.sku, environment.region),
        quantity: billed * hours,
        formula: `(${connections} connections − ${included} included) × ${plain(hours)} h`,
        inputs: [assumptions.input('network.included-tunnels')],
        term: () => TERM.times(TERM.atLeast(0, TERM.less(TERM.amount('Connections', connections, 'connections'), assumed('network.included-tunnels'))), TERM.amount('Hours', hours, 'hours/month')),
      });
    }
    return uses;
  },
};
