import { assumed } from '../../assumptions/assumed';
import { TERM } from '../../figure/term';
import type { SystemKind } from '../../document/schema/system';
import { METERS } from '../../prices/meters';
import { plain } from '../quantity';
import type { ResourceKind } from '../resourceKind';

/** Systems through which strangers reach the ERP. */
const PUBLIC_KINDS: ReadonlySet<SystemKind> = new Set(['ecommerce', 'supplier-portal']);

/** Application Gateway with WAF, only where portals or shops are open to the internet. */
export const webApplicationFirewall: ResourceKind = {
  id: 'web-application-firewall',
  label: 'Web application firewall',
  layer: 'ingress',
  ownFrom: 'dedicated-cluster',
  uses: (environment, { plan, assumptions }) => {
    const portals = plan.systems.filter((system) => PUBLIC_KINDS.has(system.kind));
    if (!environment.production || portals.length === 0) return [];
    const units = assumptions.value('network.waf-capacity-units');
    const hours = environment.hoursPerMonth;
    const inputs = portals.map((system) => ({ kind: 'plan' as const, path: `/systems/${system.id}`, label: system.name, value: system.kind, unit: '' }));
    return [
      { key: 'gateway', label: 'Application Gateway WAF v2', meter: METERS.wafFixed(environment.region), quantity: hours, formula: `1 gateway × ${plain(hours)} h`, inputs },
      { key: 'capacity', label: 'WAF capacity units', meter: METERS.wafCapacityUnit(environment.region), quantity: units * hours, formula: `${units} units × ${plain(hours)} h`, inputs: [assumptions.input('network.waf-capacity-units')], term: () => TERM.times(assumed('network.waf-capacity-units'), TERM.amount('Hours', hours, 'hours/month')) },
    ];
  },
};
