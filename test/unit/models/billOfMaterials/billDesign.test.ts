import { describe, expect, it } from 'vitest';
import { billDesign } from '../../../../models/billOfMaterials/billDesign';
import { totalBill } from '../../../../models/cost/totalBill';
import { POSTGRES_SKUS } from '../../../../models/facts/postgresSkus';
import type { Tenancy } from '../../../../models/report/summary';
import { withAssumption } from '../evaluation/plans';
import { billContext, billedPlan, designOf, linesOf, premiumSsdOf, productionOf, VM } from './handMade';

const moneyOf = (lines: ReturnType<typeof linesOf>, id: string) => lines.get(id)?.monthly;
const quantityOf = (lines: ReturnType<typeof linesOf>, id: string) => lines.get(id)?.quantity;
const at = (tenancy: Tenancy) => linesOf(designOf({ tenancy }));

describe('the bill of a production environment of its own', () => {
  const lines = linesOf(designOf());

  // Price rows of westeurope in the embedded book, in USD; every amount × 0.86 EUR/USD, rounded half up to the cent.
  it.each([
    // Standard Uptime SLA 0.1 per hour: 730 × 0.1 = 73.00
    ['aks-cluster.control-plane', '730', '62.78'],
    // F4s v2 0.194 per hour: 2,190 × 0.194 = 424.86
    ['virtual-machine-nodes.nodes', '2190', '365.38'],
    // P10 LRS Disk 21.68 per month: 65.04
    ['virtual-machine-nodes.system-disks', '3', '55.93'],
    // Premium Registry Unit 1.6666 per day: 730 ÷ 24 = 30.4167 days, 50.692472
    ['container-registry.registry', '30.4167', '43.60'],
    // Eadsv5 vCore row of the whole server 0.604 per hour: primary and standby 1,460 × 0.604 = 881.84
    ['postgres-flexible-server.compute', '1460', '758.38'],
    // Storage Data Stored 0.1369 per GB: zone redundancy keeps 2 × 256 GiB, 70.0928
    ['postgres-flexible-server.storage', '512', '60.28'],
    // B0 Cache Instance 0.019 per hour: two nodes, 27.74
    ['managed-redis.nodes', '1460', '23.86'],
    // Hot ZRS Data Stored 0.024 per GB: 9.60
    ['object-storage.capacity', '400', '8.26'],
    // Hot ZRS Write Operations 0.0675 per 10K: 60 million × 1 % ÷ 10,000 = 60, 4.05
    ['object-storage.writes', '60', '3.48'],
    // Hot ZRS Read Operations 0.0043 per 10K: 60 million × 8 % ÷ 10,000 = 480, 2.064
    ['object-storage.reads', '480', '1.78'],
    // Standard GRS Data Stored 0.0448 per GB: 500 GiB × (1 + 0.02 × 35) = 850, 38.08
    ['backup-vault.vault', '850', '32.75'],
    // PostgreSQL Protected Instance 7.5 per month
    ['backup-vault.instance', '1', '6.45'],
    // Azure Blob Protected Instance 13 per month
    ['backup-vault.files', '1', '11.18'],
    // Standard Included LB Rules 0.025 per hour: 18.25, in euros 15.695 exactly
    ['load-balancer.rules', '730', '15.70'],
    // Standard Data Processed 0.005 per GB: 60 million × 20 KiB = 1,144.40918 GiB, 5.7220459
    ['load-balancer.data', '1144.40918', '4.92'],
    // Standard IPv4 0.005 per hour: ingress, outbound and the gateway's, 10.95
    ['public-ip.addresses', '2920', '12.56'],
    // Standard Gateway 0.045 per hour: 32.85
    ['nat-gateway.gateway', '730', '28.25'],
    // Standard Data Processed 0.045 per GB: 30 GiB assumed, 1.35
    ['nat-gateway.data', '30', '1.16'],
    // WAF v2 Standard Fixed Cost 0.468 per hour: 341.64
    ['web-application-firewall.gateway', '730', '293.81'],
    // WAF v2 Standard Capacity Units 0.0144 per hour: 2 × 730, 21.024
    ['web-application-firewall.capacity', '1460', '18.08'],
    // VpnGw1AZ 0.21 per hour: 153.30
    ['vpn-gateway.gateway', '730', '131.84'],
    // S2S Connection 0.015 per hour: 13 tunnels, 10 included, 3 × 730 × 0.015 = 32.85
    ['vpn-gateway.tunnels', '2190', '28.25'],
    // Standard Data Transfer Out: the first 100 GB free
    ['internet-egress.egress@0', '100', '0.00'],
    // then 0.087 per GB: 1,044.40918 × 0.087 = 90.86359866
    ['internet-egress.egress@100', '1044.40918', '78.14'],
    // Azure Firewall Standard Deployment 1.25 per hour: GMP asks for more than Basic, 912.50
    ['firewall.deployment', '730', '784.75'],
    // Standard Data Processed 0.016 per GB: 18.31054688
    ['firewall.data', '1144.40918', '15.75'],
    // Standard Private Endpoint 0.01 per hour: storage, vault, registry, cache, database: 5 × 730, 36.50
    ['private-endpoints.endpoints', '3650', '31.39'],
    // Standard Data Processed - Egress 0.01 per GB: twice what browsers get, 22.88818359
    ['private-endpoints.data', '2288.818359', '19.68'],
    // Key Vault Operations 0.03 per 10K: 50,000 = 5, 0.15
    ['key-vault.operations', '5', '0.13'],
    // Defender for Containers 0.00941 per vCore and hour: 12 × 730 = 8,760, 82.4316
    ['defender.containers', '8760', '70.89'],
    // Defender for PostgreSQL 15 per server and month: 30
    ['defender.postgres', '2', '25.80'],
    // Defender for Storage 0.0134, Key Vault 0.00034, Resource Manager 0.0069 per hour: 9.782, 0.2482, 5.037
    ['defender-services.storage', '730', '8.41'],
    ['defender-services.vault', '730', '0.21'],
    ['defender-services.subscription', '730', '4.33'],
    // Analytics Logs Data Ingestion: 60 million × 1.2 KiB = 68.664551 GiB and 3 nodes × 9 GiB; the first 5 GB free
    ['log-analytics.ingestion@0', '5', '0.00'],
    // then 2.99 per GB: 90.664551 × 2.99 = 271.08700749
    ['log-analytics.ingestion@5', '90.664551', '233.13'],
    // Data Archive 0.026 per GB: GMP keeps a fifth of 95.664551 GiB for 24 months, 11.938936
    ['log-analytics.archive', '459.189844', '10.27'],
    // Alerts Metric Monitored: 40 series, the first ten free
    ['alert-rules.metrics@0', '10', '0.00'],
    // then 0.1 each: 3.00
    ['alert-rules.metrics@10', '30', '2.58'],
    // Alerts System Log Monitored at 5 Minute Frequency 1.5: 15.00
    ['alert-rules.logs', '10', '12.90'],
    // Standard support plan, assumed at 100 USD
    ['support-plan.plan', '1', '86.00'],
  ])('has %s with %s units for %s EUR', (id, quantity, monthly) => {
    expect(quantityOf(lines, id)).toBe(quantity);
    expect(moneyOf(lines, id)).toBe(monthly);
  });

  it('adds up to 3,353.04 EUR a month, with nothing else on it', () => {
    expect(lines.size).toBe(41);
    expect(totalBill([...lines.values()]).monthly.toFixed(2)).toBe('3353.04');
  });

  it('bills database backups beyond the provisioned storage, at most 35 days of them', () => {
    // 100 GiB × (1 + 0.02 × 35) = 170 GiB against 128 GiB free: 42 × 0.103 = 4.326
    const postgres = productionOf().postgres;
    const smallDisk = designOf({}, [productionOf({ postgres: postgres && { ...postgres, storage: premiumSsdOf(128) } })]);
    expect(quantityOf(linesOf(smallDisk), 'postgres-flexible-server.backup')).toBe('42');
    expect(moneyOf(linesOf(smallDisk), 'postgres-flexible-server.backup')).toBe('3.72');
    const years = { ...billedPlan, data: { ...billedPlan.data, backupRetentionDays: 3650 } };
    expect(quantityOf(linesOf(smallDisk, years), 'postgres-flexible-server.backup')).toBe('42');
  });
});

describe('what is shared is split among the tenants', () => {
  it('gives a shared platform’s tenant a twelfth of cluster, gateway and endpoints', () => {
    const lines = at('shared');
    // 730 ÷ 12 = 60.833333 h: × 0.1 = 6.0833, × 0.21 = 12.775; 3,650 ÷ 12 = 304.166667 h × 0.01 = 3.0417
    expect([quantityOf(lines, 'aks-cluster.control-plane'), moneyOf(lines, 'aks-cluster.control-plane')]).toEqual(['60.833333', '5.23']);
    expect([quantityOf(lines, 'vpn-gateway.gateway'), moneyOf(lines, 'vpn-gateway.gateway')]).toEqual(['60.833333', '10.99']);
    expect([quantityOf(lines, 'private-endpoints.endpoints'), moneyOf(lines, 'private-endpoints.endpoints')]).toEqual(['304.166667', '2.62']);
    expect(lines.get('aks-cluster.control-plane')?.quantityFormula).toBe('1 cluster × 730 h ÷ 12 tenants');
  });

  it.each([
    ['shared', { nodes: '2190', cluster: '60.833333', endpoints: '304.166667', gateway: '60.833333' }],
    ['dedicated-database', { nodes: '2190', cluster: '60.833333', endpoints: '3650', gateway: '60.833333' }],
    ['dedicated-cluster', { nodes: '2190', cluster: '730', endpoints: '3650', gateway: '60.833333' }],
    ['dedicated-subscription', { nodes: '2190', cluster: '730', endpoints: '3650', gateway: '730' }],
  ] as const)('makes endpoints, then the cluster, then the hub one’s own: %s', (tenancy, quantities) => {
    const lines = at(tenancy);
    expect({
      nodes: quantityOf(lines, 'virtual-machine-nodes.nodes'),
      cluster: quantityOf(lines, 'aks-cluster.control-plane'),
      endpoints: quantityOf(lines, 'private-endpoints.endpoints'),
      gateway: quantityOf(lines, 'vpn-gateway.gateway'),
    }).toEqual(quantities);
  });

  it('follows the number of tenants that the plan assumes', () => {
    const lines = linesOf(designOf({ tenancy: 'shared' }), withAssumption(billedPlan, 'shared.tenants', 4));
    expect(quantityOf(lines, 'aks-cluster.control-plane')).toBe('182.5');
  });

  it('charges a tenant for all of his own data through a shared load balancer and firewall', () => {
    expect(quantityOf(at('shared'), 'load-balancer.data')).toBe('1144.40918');
    expect(quantityOf(at('dedicated-cluster'), 'firewall.data')).toBe('1144.40918');
  });
});

describe('other platforms and environments', () => {
  it('leaves Container Apps unpriced, because the book has no prices of it, but on the bill', () => {
    const lines = linesOf(designOf({ platform: 'container-apps' }, [productionOf({ nodes: null })]));
    // 6 vCPU × 730 h × 3,600 s × 0.5 active
    expect(lines.get('container-apps.vcpu')).toMatchObject({ quantity: '7884000', monthly: null, usdPerUnit: null });
    expect(lines.has('virtual-machine-nodes.nodes')).toBe(false);
    expect(lines.has('load-balancer.rules')).toBe(false);
  });

  it('bills servers, disks and an archive where the client runs PostgreSQL himself', () => {
    const servers = { fit: { size: VM('Standard_E4ads_v5'), count: 1, zoneSpread: 1, pooled: false, binding: 'memory' } as const, servers: 3, diskGiB: 256, share: 1 };
    const lines = linesOf(designOf({ database: 'self-managed' }, [productionOf({ postgres: null, databaseServers: servers })]));
    expect(quantityOf(lines, 'postgres-servers.servers')).toBe('2190');
    // 256 GiB are a P15 each
    expect(lines.get('postgres-servers.disks')).toMatchObject({ quantity: '3', sku: 'P15 LRS' });
    // 170 GiB × 0.024 (hot, ZRS) = 4.08
    expect([quantityOf(lines, 'postgres-servers.archive'), moneyOf(lines, 'postgres-servers.archive')]).toEqual(['170', '3.51']);
    expect(lines.has('postgres-flexible-server.compute')).toBe(false);
    // one endpoint fewer
    expect(quantityOf(lines, 'private-endpoints.endpoints')).toBe('2920');
  });

  it('protects virtual machines by the server and needs no registry for them', () => {
    const lines = linesOf(designOf({ platform: 'vm' }));
    expect(quantityOf(lines, 'defender.servers')).toBe('2190');
    expect(lines.has('defender.containers')).toBe(false);
    expect(lines.has('container-registry.registry')).toBe(false);
    expect(lines.has('aks-cluster.control-plane')).toBe(false);
  });

  const hoursPerMonth = (730 * 60) / 168;
  const sku = POSTGRES_SKUS.find((each) => each.sku === 'B2ms');
  const test = productionOf({
    id: 'test',
    name: 'Test',
    kind: 'test',
    production: false,
    tier: 'single',
    hoursPerMonth,
    nodes: { size: VM('Standard_F4s_v2'), count: 2, zoneSpread: 1, pooled: false, binding: 'smallest cluster' },
    postgres: sku ? { sku, storage: premiumSsdOf(64), otherStorage: null, servers: 1, share: 1, binding: 'memory', pooled: false, usdPerMonth: null } : null,
    redis: null,
  });

  it('bills a test environment for the hours in which it runs, its disks for the whole month', () => {
    const lines = linesOf(designOf({}, [test]));
    // 730 × 60 ÷ 168 = 260.714286 h: two nodes 521.428571 × 0.194 = 101.157; B2ms 0.1592: 41.5057
    expect([quantityOf(lines, 'virtual-machine-nodes.nodes'), moneyOf(lines, 'virtual-machine-nodes.nodes')]).toEqual(['521.428571', '87.00']);
    expect([quantityOf(lines, 'postgres-flexible-server.compute'), moneyOf(lines, 'postgres-flexible-server.compute')]).toEqual(['260.714286', '35.69']);
    expect(quantityOf(lines, 'virtual-machine-nodes.system-disks')).toBe('2');
    expect(quantityOf(lines, 'postgres-flexible-server.storage')).toBe('64');
    for (const id of ['aks-cluster.control-plane', 'load-balancer.rules', 'firewall.deployment', 'backup-vault.vault', 'defender.postgres']) expect(lines.has(id)).toBe(false);
  });

  it('bills the private endpoints of a test environment for the whole month', () => {
    expect(quantityOf(linesOf(designOf({}, [test])), 'private-endpoints.endpoints')).toBe(String(4 * 730));
  });

  it('bills Premium SSD v2 by the GiB, and what is bought beyond the included IOPS and MB/s', () => {
    const postgres = sku ? { sku, storage: { ...premiumSsdOf(75), kind: 'Premium SSD v2' as const, extraIops: 1000, extraMBps: 40 }, otherStorage: null, servers: 2, share: 1, binding: 'memory' as const, pooled: false, usdPerMonth: null } : null;
    const lines = linesOf(designOf({}, [productionOf({ postgres })]));
    // In USD: 150 × 0.1369 = 20.535; 2,000 × 0.026 = 52; 80 × 0.104 = 8.32; each × 0.86
    expect([quantityOf(lines, 'postgres-flexible-server.storage'), moneyOf(lines, 'postgres-flexible-server.storage')]).toEqual(['150', '17.66']);
    expect([quantityOf(lines, 'postgres-flexible-server.iops'), moneyOf(lines, 'postgres-flexible-server.iops')]).toEqual(['2000', '44.72']);
    expect([quantityOf(lines, 'postgres-flexible-server.throughput'), moneyOf(lines, 'postgres-flexible-server.throughput')]).toEqual(['80', '7.16']);
  });

  it('bills a reporting replica as one server with all the data, and its protection', () => {
    const base = productionOf();
    const replica = base.postgres && { ...base.postgres, servers: 1 };
    const reporting = base.postgres && replica ? { share: 0.5, costFactor: 0.8, why: '', proposed: { need: base.database, primary: base.postgres, replica } } : null;
    const lines = linesOf(designOf({}, [productionOf({ reporting })]));
    const usual = linesOf(designOf());
    // One E4ads_v5 where primary and standby are two
    expect(Number(quantityOf(lines, 'postgres-flexible-server.replica')) * 2).toBe(Number(quantityOf(usual, 'postgres-flexible-server.compute')));
    expect(quantityOf(lines, 'postgres-flexible-server.replica-storage')).toBe('256');
    expect(quantityOf(lines, 'defender.postgres')).toBe('3');
    expect(usual.has('postgres-flexible-server.replica')).toBe(false);
  });

  it('leaves the web application firewall out where nobody comes in from the internet', () => {
    const inside = { ...billedPlan, systems: [] };
    expect(linesOf(designOf(), inside).has('web-application-firewall.gateway')).toBe(false);
  });

  it('keeps the hub firewall where the plants come in by private circuits', () => {
    const design = designOf();
    const lines = linesOf({ ...design, connectivity: { ...design.connectivity, connections: 0, tunnels: 0, gateway: null, circuits: [{ mbps: 50, tier: 'Standard' }] } });
    expect(moneyOf(lines, 'expressroute.circuit-50')).toBe('47.30');
    expect(moneyOf(lines, 'firewall.deployment')).toBe('784.75');
  });

  it('bills a circuit of 50 Mbps in zone 1 by the month and the gateway that ends it by the hour', () => {
    const design = designOf();
    const lines = linesOf({ ...design, connectivity: { ...design.connectivity, circuits: [{ mbps: 50, tier: 'Standard' }, { mbps: 50, tier: 'Standard' }] } });
    // Standard Metered Data 50 Mbps Circuit 55: 2 × 55 × 0.86
    expect([quantityOf(lines, 'expressroute.circuit-50'), moneyOf(lines, 'expressroute.circuit-50')]).toEqual(['2', '94.60']);
    expect(quantityOf(lines, 'expressroute.gateway')).toBe('730');
  });

  it('needs an address less where one instance of the VPN gateway is active, and two less without a gateway', () => {
    const design = designOf();
    const addressesOf = (changes: Partial<typeof design.connectivity>) => quantityOf(linesOf({ ...design, connectivity: { ...design.connectivity, ...changes } }), 'public-ip.addresses');
    expect([addressesOf({}), addressesOf({ gatewayMode: 'active-standby' }), addressesOf({ gateway: null })]).toEqual([4, 3, 2].map((addresses) => String(addresses * 730)));
  });

  it('ends circuits in the recovery region too, with a gateway of its own', () => {
    const recovery = productionOf({ id: 'recovery', kind: 'recovery', region: 'northeurope' });
    const design = designOf({}, [recovery]);
    const lines = linesOf({ ...design, connectivity: { ...design.connectivity, circuits: [{ mbps: 50, tier: 'Standard' }] } });
    expect([lines.has('expressroute.circuit-50'), quantityOf(lines, 'expressroute.gateway')]).toEqual([false, '730']);
  });

  it('is content with the Basic firewall where no regulation but GDPR holds', () => {
    const plain = { ...billedPlan, company: { ...billedPlan.company, regulations: ['gdpr' as const] } };
    expect(linesOf(designOf(), plain).get('firewall.deployment')?.label).toBe('Azure Firewall Basic');
    // Sweden Central has no price of Basic
    const sweden = linesOf(designOf({ region: 'swedencentral' }, [productionOf({ region: 'swedencentral' })]), plain);
    expect(sweden.get('firewall.deployment')).toMatchObject({ label: 'Azure Firewall Standard', usdPerUnit: '1.25' });
  });
});

describe('billDesign', () => {
  it('gives every line an id of its own', () => {
    const design = designOf({}, [productionOf(), productionOf({ id: 'staging', kind: 'staging', production: false })]);
    const ids = billDesign(design, billContext(design)).map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^(production|staging)\.[a-z-]+\.[a-z-]+$/.test(id))).toBe(true);
  });
});
