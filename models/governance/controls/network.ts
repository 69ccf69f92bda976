import { TENANCY_POLICIES } from '../../candidates/tenancyPolicy';
import { count, listed, plantFlows } from '../../rules/planFacts';
import type { GovernanceContext } from '../governanceOutput';
import { billed, gap, notApplicable, open, provided, type ControlFamily } from './control';

const PUBLIC_KINDS: ReadonlySet<string> = new Set(['ecommerce', 'supplier-portal']);

const partnersOf = ({ plan }: GovernanceContext) => plan.systems.filter((system) => system.hosting === 'partner');

export const NETWORK: ControlFamily = {
  area: 'network',
  controls: [
    {
      id: 'network-zones',
      title: 'Users, partners and plants come through zones of their own',
      dId: 'D-16',
      regulations: ['nis2', 'iso-27001', 'aerospace-defence'],
      phase: 'foundation',
      judge: (context) => {
        const plants = plantFlows(context.plan).length;
        const facts = `${count(plants, 'plant flow', 'plant flows')}, ${count(partnersOf(context).length, 'partner system', 'partner systems')} and ${count(context.plan.sites.length, 'site', 'sites')}`;
        if (billed(context, 'firewall') === 0) return gap(`Nothing on the bill keeps ${facts} apart.`, 'Add a firewall or network rules between the zones.');
        return provided(`A firewall on the bill stands between ${facts} and the ERP${TENANCY_POLICIES[context.chosen.candidate.tenancy].pooledCompute ? '; it is the operator’s, so that its rules are agreed with him' : ''}.`);
      },
    },
    {
      id: 'network-private-endpoints',
      title: 'Data services have no public address',
      dId: 'D-16',
      regulations: ['nis2', 'sox', 'gmp', 'iso-27001', 'aerospace-defence'],
      phase: 'foundation',
      judge: (context) => {
        const lines = context.chosen.items.filter((item) => item.kind.id === 'private-endpoints' && item.key === 'endpoints');
        if (lines.length === 0) return gap('The bill has no private endpoints.', 'Add private endpoints for database, cache, vault, storage and registry.');
        const services = ['storage', 'vault', 'registry', ...(context.production.redis ? ['cache'] : []), ...(context.production.postgres ? ['database'] : [])];
        return provided(`Private endpoints for ${services.join(', ')} in ${count(lines.length, 'environment', 'environments')}${context.production.postgres ? '' : '; the self-managed database stays in its own subnet'}.`);
      },
    },
    {
      id: 'network-plant-lines',
      title: 'Plants reach the ERP through encrypted lines',
      dId: 'D-16',
      regulations: ['nis2', 'iatf-16949'],
      phase: 'foundation',
      judge: ({ chosen }) => {
        const { sites, tunnels, circuits, gateway } = chosen.design.connectivity;
        if (sites.length === 0) return notApplicable('The plan has no sites.');
        if (tunnels > 0 && gateway === null) return gap(`${tunnels} tunnels are more than one gateway carries.`, 'Split the sites over gateways or use a virtual WAN.');
        return provided(`${count(tunnels, 'VPN tunnel', 'VPN tunnels')} and ${count(circuits.length, 'private circuit', 'private circuits')} for ${count(sites.length, 'site', 'sites')}${circuits.length > 0 ? '; a circuit is private but not encrypted by itself, so TLS stays on' : ''}.`);
      },
    },
    {
      id: 'network-public-entry',
      title: 'What strangers reach stands behind a web application firewall',
      dId: 'D-10',
      regulations: ['nis2'],
      phase: 'production',
      judge: (context) => {
        const portals = context.plan.systems.filter((system) => PUBLIC_KINDS.has(system.kind));
        const [first] = portals;
        if (!first) return notApplicable('The plan has no shop and no supplier portal.');
        return billed(context, 'web-application-firewall') > 0
          ? provided(`A web application firewall on the bill covers ${listed(portals.map((each) => each.name))}.`, `/systems/${first.id}`)
          : gap(`${listed(portals.map((each) => each.name))} would be open to the internet without a web application firewall.`, 'Add the firewall.', `/systems/${first.id}`);
      },
    },
    {
      id: 'policy-ingress',
      title: 'Every entry point refuses more than its flows need',
      dId: 'D-10',
      regulations: ['nis2'],
      phase: 'non-production',
      judge: (context) => {
        const rows = context.of('accounts').filter((row) => row.direction === 'into the ERP');
        if (rows.length === 0) return notApplicable('No system calls the ERP.');
        const partnerIds = new Set(partnersOf(context).map((system) => system.id));
        const partners = rows.filter((row) => partnerIds.has(row.systemId)).length;
        return open(`${count(rows.length, 'account calls', 'accounts call')} the ERP${partners === 0 ? '' : `, ${partners} of them from partners`}; their limits stand in the register, ingress rules are not part of the parameter files.`, 'The platform team turns the limits of the register into rate limits of the entry points for users, partners and plants.', '');
      },
    },
    {
      id: 'policy-cluster',
      title: 'Policy in the cluster: only named pods talk to each other',
      dId: 'D-16',
      regulations: ['iso-27001'],
      phase: 'non-production',
      judge: ({ chosen, production }) => {
        const { platform, tenancy } = chosen.candidate;
        if (platform === 'vm') return notApplicable('Virtual machines have no cluster; the rules are those of their subnets.');
        if (platform === 'container-apps') return open('Container Apps isolate by environment, not by pod.', 'Decide whether integration workers need an environment of their own.', '');
        const roles = new Set(production.compute.pods.map((pod) => pod.role)).size;
        return TENANCY_POLICIES[tenancy].pooledCompute
          ? open(`${count(roles, 'kind of pod', 'kinds of pods')} in the operator’s cluster: the design does not hold its policies.`, 'Ask the operator for deny-by-default traffic in the namespace; see the controls of the shared platform.', '')
          : provided(`The parameter files of the own cluster turn network policy and the policy add-on on; ${count(roles, 'kind of pod needs', 'kinds of pods need')} a rule each.`);
      },
    },
  ],
};
