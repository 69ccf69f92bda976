import { addressText, blocksIn, cidr, cidrText, prefixFor, sizeOf, type Cidr } from './cidr';

/** Addresses of one environment; all blocks of a plan lie apart, those of pods and services too, which never leave their cluster. */
export interface EnvironmentAddresses {
  readonly network: string;
  readonly nodes: string;
  readonly privateEndpoints: string;
  readonly pods: string;
  readonly services: string;
  readonly dnsServiceIp: string;
}

export interface SiteAddresses {
  readonly siteId: string;
  /** A proposal: the plant's own range has to be asked for. */
  readonly range: string;
  readonly asn: number;
}

export interface HubAddresses {
  readonly region: string;
  readonly network: string;
  readonly gatewaySubnet: string;
}

export interface AddressPlan {
  readonly hubs: readonly HubAddresses[];
  readonly environments: readonly EnvironmentAddresses[];
  readonly sites: readonly SiteAddresses[];
}

export interface AddressNeed {
  readonly regions: readonly string[];
  /** Nodes of each environment, in the order of the plan. */
  readonly nodes: readonly number[];
  readonly siteIds: readonly string[];
}

/** Hubs, environments and plants take private addresses (RFC 1918) apart from each other; pods and services take shared ones (RFC 6598). */
const HUBS = cidr('10.0.0.0/12');
const ENVIRONMENTS = cidr('10.16.0.0/12');
const MORE_ENVIRONMENTS = cidr('10.32.0.0/11');
const SITES = cidr('10.128.0.0/9');
const PODS = cidr('100.64.0.0/11');
const MORE_PODS = cidr('10.64.0.0/10');
const SERVICES = cidr('100.96.0.0/11');

const HUB_PREFIX = 22;
/** Azure takes no smaller one for the gateway than /27; this one also holds ExpressRoute beside VPN. */
const GATEWAY_PREFIX = 26;
const ENVIRONMENT_PREFIX = 20;
const ENDPOINTS_PREFIX = 24;
const NODES_PREFIX = 22;
const PODS_PREFIX = 17;
const SERVICES_PREFIX = 20;
const SITE_PREFIX = 20;
const SMALL_SITE_PREFIX = 22;

/** Overlay networking gives every node a /24 of the pods' range. */
const POD_ADDRESSES_PER_NODE = 256;
/** Azure keeps five addresses of each subnet. */
const RESERVED = 5;
/** Addresses for internal load balancers in the nodes' subnet. */
const LOAD_BALANCERS = 16;
/** A subnet can not grow in place, so it has room for twice the nodes of the horizon. */
const GROWTH = 2;
/** Nodes added while others are upgraded, as the files of the cluster say. */
const SURGE = 1 / 3;

const DNS_OFFSET = 10;
/** Private numbers of autonomous systems begin here; Azure keeps 65515 to 65520 for itself. */
const FIRST_ASN = 64_512;
const LAST_ASN = 65_514;

/** Nodes that a subnet must hold for so many of the design: with growth, and while they are replaced in turns. */
export const nodesWithRoom = (nodes: number): number => Math.ceil(Math.ceil(nodes * GROWTH) * (1 + SURGE));

/**
 * Addresses for everything that has to reach each other. Blocks have standard sizes and follow the order of the plan, so that
 * an environment or site added at its end moves none of the others; a larger need gets a larger block. Only clusters of many
 * hundreds of nodes would use up the pods’ space; then they share one range, which Azure allows because overlays never meet.
 * @example two environments of 3 nodes → networks 10.16.0.0/20 and 10.16.16.0/20, pods 100.64.0.0/17 and 100.64.128.0/17
 */
export function addressPlan({ regions, nodes, siteIds }: AddressNeed): AddressPlan {
  const nodePrefixes = nodes.map((count) => Math.min(NODES_PREFIX, prefixFor(nodesWithRoom(count) + LOAD_BALANCERS + RESERVED)));
  const networks = fitted(
    nodePrefixes.map((prefix) => Math.min(ENVIRONMENT_PREFIX, prefix - 1)),
    [ENVIRONMENTS, MORE_ENVIRONMENTS],
  );
  const podPrefixes = nodes.map((count) => Math.min(PODS_PREFIX, prefixFor(nodesWithRoom(count) * POD_ADDRESSES_PER_NODE)));
  const pods = firstFit(podPrefixes, [PODS, MORE_PODS]) ?? podPrefixes.map((prefix) => ({ base: MORE_PODS.base, prefix }));
  const services = fitted(nodes.map(() => SERVICES_PREFIX), [SERVICES]);
  const hubs = fitted(regions.map(() => HUB_PREFIX), [HUBS]);
  const large = siteIds.length * sizeOf({ prefix: SITE_PREFIX }) <= sizeOf(SITES);
  const sites = fitted(siteIds.map(() => (large ? SITE_PREFIX : SMALL_SITE_PREFIX)), [SITES]);
  return {
    hubs: hubs.map((hub, index) => ({ region: regions[index] ?? '', network: cidrText(hub), gatewaySubnet: cidrText({ base: hub.base, prefix: GATEWAY_PREFIX }) })),
    environments: networks.map((network, index) => environmentOf(network, nodePrefixes[index] ?? NODES_PREFIX, pods[index] ?? PODS, services[index] ?? SERVICES)),
    sites: sites.map((range, index) => ({ siteId: siteIds[index] ?? '', range: cidrText(range), asn: FIRST_ASN + (index % (LAST_ASN - FIRST_ASN + 1)) })),
  };
}

/** Nodes first, private endpoints in the last block of the network. */
function environmentOf(network: Cidr, nodePrefix: number, pods: Cidr, services: Cidr): EnvironmentAddresses {
  const end = network.base + sizeOf(network);
  return {
    network: cidrText(network),
    nodes: cidrText({ base: network.base, prefix: nodePrefix }),
    privateEndpoints: cidrText({ base: end - sizeOf({ prefix: ENDPOINTS_PREFIX }), prefix: ENDPOINTS_PREFIX }),
    pods: cidrText(pods),
    services: cidrText(services),
    dnsServiceIp: addressText(services.base + DNS_OFFSET),
  };
}

/** Blocks in the first space that holds all of them. */
function firstFit(prefixes: readonly number[], spaces: readonly Cidr[]): readonly Cidr[] | null {
  for (const space of spaces) {
    const blocks = blocksIn(space, prefixes);
    if (blocks !== null) return blocks;
  }
  return null;
}

/** A plan has at most fifty environments and 5,000 sites, and a cluster 5,000 nodes, so the last space always holds them. */
function fitted(prefixes: readonly number[], spaces: readonly Cidr[]): readonly Cidr[] {
  const blocks = firstFit(prefixes, spaces);
  if (blocks === null) throw new Error(`no room for blocks of /${prefixes.join(', /')}`);
  return blocks;
}
