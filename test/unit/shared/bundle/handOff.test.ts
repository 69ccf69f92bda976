import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answer } from '../../../../models/pipeline';
import { valueAt } from '../../../../shared/bundle/checks/valueAt';
import { blocksMarkdown } from '../../../../shared/blocks/blocksMarkdown';
import { reportDocuments } from '../../../../shared/exporters/report/documents';
import { reportContext } from '../../../../shared/exporters/report/reportContext';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { selfManagedExport } from '../../../fixtures/selfManagedExport';
import { starterExports } from '../../../fixtures/starterExports';
import { readBicepparam } from '../exporters/bicep/readBicepparam';
import { keysOf } from './keysOf';
import { LANGUAGE_DEFAULTS } from './languageDefaults';
import { billed, fail, received, type Received, type Values } from './received';

const [midMarket, global] = await Promise.all(['mid-market-producer', 'global-manufacturer'].map((id) => received(starterExports().find((each) => each.id === id)?.input ?? fail(id))));
const selfManaged = await received(selfManagedExport());
if (midMarket === undefined || global === undefined) throw new Error('a starter is gone');
const BUNDLES: readonly (readonly [string, Received])[] = [['the mid-market producer', midMarket], ['the global manufacturer', global]];
const ALL: readonly (readonly [string, Received])[] = [...BUNDLES, ['a database of the team’s own', selfManaged]];

describe('bill, report, Terraform, Bicep and Helm say the same', () => {
  it.each(ALL)('of the nodes: %s', (_name, bundle) => {
    const [nodes] = bundle.input.report.summary.capacity.nodes;
    const terraform = bundle.terraform('workload/prod/managedcluster').default_agent_pool;
    const [bicep] = bundle.bicep('workload/prod/managedcluster').primaryAgentPoolProfiles;
    expect([terraform.vm_size, bicep.vmSize]).toEqual([nodes?.sku, nodes?.sku]);
    expect([terraform.count_of, bicep.count]).toEqual([nodes?.count, nodes?.count]);
    expect(terraform.availability_zones.map(Number)).toEqual(bicep.availabilityZones);
    expect(bicep.availabilityZones).toHaveLength(nodes?.zoneSpread ?? 0);
    expect(billed(bundle, 'virtual-machine-nodes').some(({ label }) => label.startsWith(nodes?.sku ?? '?'))).toBe(true);
  });

  it.each(BUNDLES)('of the database: %s', (_name, bundle) => {
    const { postgres } = bundle.input.report.summary.capacity;
    const [terraform, bicep] = [bundle.terraform('workload/prod/flexibleserver'), bundle.bicep('workload/prod/flexibleserver')];
    expect([terraform.sku_name.replace(/^.*Standard_/, ''), bicep.skuName.replace('Standard_', '')]).toEqual([postgres.sku, postgres.sku]);
    expect(billed(bundle, 'postgres-flexible-server').some(({ label }) => label.includes(postgres.sku))).toBe(true);
    expect([terraform.storage_mb / 1024, bicep.storageSizeGB]).toEqual([postgres.storageGiB, postgres.storageGiB]);
    expect([Number(terraform.zone), Number(terraform.high_availability.standby_availability_zone)]).toEqual([bicep.availabilityZone, bicep.highAvailabilityZone]);
    const kept = Math.min(35, bundle.input.plan.data.backupRetentionDays);
    expect([terraform.backup_retention_days, bicep.backupRetentionDays]).toEqual([kept, kept]);
    expect(bundle.yaml('values/prod/odoo').externalDatabase.host).toBe(`${terraform.name}.postgres.database.azure.com`);
  });

  it.each(ALL)('of the versions: %s', (_name, bundle) => {
    const version = (component: string) => bundle.input.report.versions.find((row) => row.component === component)?.version;
    const cluster = [bundle.terraform('workload/prod/managedcluster').kubernetes_version, bundle.bicep('workload/prod/managedcluster').kubernetesVersion];
    expect(cluster).toEqual([version('Kubernetes'), version('Kubernetes')]);
    for (const path of bundle.paths.filter((each) => each.includes('/helmrelease-'))) expect(bundle.text('DECISIONS.md'), path).toContain(`- Chart \`${(parse(bundle.text(path)) as Values).spec.chart.spec.chart}\` ${(parse(bundle.text(path)) as Values).spec.chart.spec.version}`);
    if (bundle === selfManaged) expect(bundle.yaml('database/prod/cnpg-cluster').spec.imageName).toContain(`ghcr.io/cloudnative-pg/postgresql:${version('PostgreSQL')}.`);
    else expect([bundle.terraform('workload/prod/flexibleserver').server_version, bundle.bicep('workload/prod/flexibleserver').version]).toEqual([version('PostgreSQL'), version('PostgreSQL')]);
  });

  it('of what a board and a reviewer read: report and reasons name the sizes, versions and days of the parameter files', () => {
    const [document] = reportDocuments(reportContext(midMarket.input)).filter(({ file }) => file === 'design');
    const design = blocksMarkdown(document?.blocks ?? []).replaceAll('\\', '');
    const { default_agent_pool: nodes, kubernetes_version: kubernetes } = midMarket.terraform('workload/prod/managedcluster');
    const server = midMarket.terraform('workload/prod/flexibleserver');
    expect(design).toContain(`| Application nodes | ${nodes.count_of} × ${nodes.vm_size} |`);
    expect(design).toContain(`| PostgreSQL size | ${server.sku_name.replace(/^.*Standard_/, '')} |`);
    expect(design).toContain(`the last ${server.backup_retention_days} days`);
    expect(midMarket.text('DECISIONS.md')).toContain(`- Kubernetes ${kubernetes}, supported until`);
    expect(midMarket.text('DECISIONS.md')).toContain(`- PostgreSQL ${server.server_version}, supported until`);
    expect(selfManaged.yaml('database/prod/objectstore').spec.retentionPolicy).toBe(`${selfManaged.input.plan.data.backupRetentionDays}d`);
  });

  it.each(BUNDLES)('of cache, attachments, registry and gateway: %s', (_name, bundle) => {
    const { redis } = bundle.input.report.summary.capacity;
    const cache = [bundle.terraform('workload/prod/redisenterprise'), bundle.bicep('workload/prod/redisenterprise')];
    expect(cache.map((each) => each.sku_name ?? each.skuName)).toEqual([`Balanced_${redis?.sku}`, `Balanced_${redis?.sku}`]);
    expect(bundle.yaml('gitops-flux/infrastructure/configs/prod/externalsecret-odoo-cache').spec.target.template.data.ODOO_SESSION_REDIS_URL).toContain(`@${cache[0].name}.`);
    const redundancy = billed(bundle, 'object-storage').map(({ sku }) => sku.replace('Hot ', ''))[0];
    expect([bundle.terraform('workload/prod/storageaccount-attachments').account_sku_name, bundle.bicep('workload/prod/storageaccount-attachments').skuName]).toEqual([`Standard_${redundancy}`, `Standard_${redundancy}`]);
    const registry = billed(bundle, 'container-registry')[0]?.sku;
    expect([bundle.terraform('workload/prod/containerregistry').sku, bundle.bicep('workload/prod/containerregistry').acrSku]).toEqual([registry, registry]);
    expect(bundle.yaml('values/prod/odoo').image.repository).toBe(`${bundle.bicep('workload/prod/containerregistry').name}.azurecr.io/odoo`);
    const gateway = billed(bundle, 'vpn-gateway')[0]?.sku;
    expect([bundle.terraform('platform/prod/vnetgateway').sku, bundle.bicep('platform/prod/vnetgateway').skuName]).toEqual([gateway, gateway]);
  });

  it('of servers that the team runs itself', () => {
    const { terraform, bicep, yaml } = selfManaged;
    const [machine] = billed(selfManaged, 'postgres-servers').filter(({ sku }) => /^[A-Z]/.test(sku) && !sku.startsWith('P'));
    const pool = terraform('workload/prod/managedcluster').agent_pools.database;
    expect(`Standard_${machine?.sku.replaceAll(' ', '_')}`).toBe(pool.vm_size);
    expect(bicep('workload/prod/managedcluster').agentPools.find(({ name }: Values) => name === 'database')).toMatchObject({ vmSize: pool.vm_size, count: pool.count_of });
    const database = yaml('database/prod/cnpg-cluster').spec;
    expect(database.instances).toBe(pool.count_of);
    // Zones for the servers as for everything in production, and pods that keep to different ones.
    expect(pool.availability_zones).toEqual(terraform('workload/prod/managedcluster').default_agent_pool.availability_zones.slice(0, pool.count_of));
    expect(database.affinity.topologyKey).toBe('topology.kubernetes.io/zone');
    expect(yaml('database/prod/objectstore').spec.configuration.destinationPath).toContain(`https://${bicep('workload/prod/storageaccount-attachments').name}.blob.`);
    expect(selfManaged.paths.filter((path) => path.includes('flexibleserver'))).toEqual([]);
  });
});

describe('the rules of the nodes’ subnet', () => {
  it.each(ALL)('let pods through that stand outside the network, before all else is denied: %s', (_name, bundle) => {
    const pods = bundle.terraform('workload/prod/managedcluster').network_profile.pod_cidr;
    const rules: readonly Values[] = Object.values(bundle.terraform('workload/prod/networksecuritygroup-nodes').security_rules);
    const allowed = rules.find((rule) => rule.source_address_prefix === pods);
    const denied = rules.find((rule) => rule.access === 'Deny');
    expect([pods, allowed?.access, allowed?.destination_port_range, allowed?.priority < denied?.priority]).toEqual([expect.stringMatching(/^100[.]/), 'Allow', '*', true]);
    const bicep: readonly Values[] = bundle.bicep('workload/prod/networksecuritygroup-nodes').securityRules;
    expect(bicep.find(({ properties }) => properties.sourceAddressPrefix === pods)?.properties.access).toBe('Allow');
  });
});

describe('the parts of the hand-off', () => {
  it.each(ALL)('reach their registry, vault and attachments by endpoints of their own network, under names of zones that are linked to it: %s', (_name, bundle) => {
    const folders = [...new Set(bundle.paths.flatMap((path) => /^terraform\/workload\/([^/]+)\/managedcluster/.exec(path)?.[1] ?? []))];
    const endpoints: readonly Values[] = bundle.paths.filter((path) => /^terraform\/workload\/.*tfvars/.test(path)).flatMap((path) => Object.values<Values>((JSON.parse(bundle.text(path)) as Values).private_endpoints ?? {}));
    const zones: readonly Values[] = bundle.paths.filter((path) => /privatednszone.*tfvars/.test(path)).map((path) => JSON.parse(bundle.text(path)) as Values);
    const idOf = ({ parent_id: parent, domain_name: domain }: Values) => `${parent}/providers/Microsoft.Network/privateDnsZones/${domain}`;
    expect(folders.length).toBeGreaterThan(1);
    for (const folder of folders) {
      const network = bundle.terraform(`workload/${folder}/virtualnetwork`);
      const networkId = `${network.parent_id}/providers/Microsoft.Network/virtualNetworks/${network.name}`;
      const near = endpoints.filter(({ subnet_resource_id: subnet }) => subnet === `${networkId}/subnets/snet-private-endpoints`);
      const reached = near.flatMap(({ private_dns_zone_resource_ids: ids }) => ids as string[]).map((id) => zones.find((zone) => idOf(zone) === id));
      expect(reached.map((zone) => zone?.domain_name)).toEqual(expect.arrayContaining(['privatelink.azurecr.io', 'privatelink.vaultcore.azure.net', 'privatelink.blob.core.windows.net']));
      for (const zone of reached) expect(Object.values<Values>(zone.virtual_network_links).map(({ virtual_network_id: id }) => id)).toEqual([networkId]);
      expect(near.every(({ location }) => location === network.location)).toBe(true);
    }
  });

  it.each(ALL)('keep attachments and sessions where the decisions say: %s', (_name, bundle) => {
    for (const path of bundle.paths.filter((each) => /kubernetes\/values\/.*\/odoo(-jobs)?\.yaml/.test(each))) {
      const values = parse(bundle.text(path)) as Values;
      const folder = path.split('/')[2] ?? '';
      const account = bundle.paths.includes(`terraform/workload/${folder}/storageaccount-attachments.tfvars.json`) ? folder : 'prod';
      const store = bundle.terraform(`workload/${account}/storageaccount-attachments`);
      const env = Object.fromEntries(values.extraEnv.map(({ name, value }: Values) => [name, value]));
      expect(values.odoo.server_wide_modules.split(',')).toContain('attachment_azure');
      expect([env.AZURE_STORAGE_USE_AAD, env.AZURE_STORAGE_ACCOUNT_URL]).toEqual(['1', `https://${store.name}.blob.core.windows.net`]);
      expect(Object.keys(store.containers)).toContain(env.AZURE_STORAGE_NAME);
      expect(values.extraVolumeMounts.some(({ mountPath }: Values) => env.AZURE_FEDERATED_TOKEN_FILE.startsWith(mountPath))).toBe(true);
      const cached = bundle.paths.includes(`terraform/workload/${folder}/redisenterprise.tfvars.json`);
      expect(values.odoo.server_wide_modules.split(',').includes('session_redis')).toBe(cached);
      expect('ODOO_SESSION_REDIS_URL' in env).toBe(cached);
      if (cached) expect(bundle.yaml(`gitops-flux/infrastructure/configs/${folder}/externalsecret-odoo-cache`).spec.target.template.data.ODOO_SESSION_REDIS_URL).toMatch(/^rediss:/);
      expect(bundle.text('PLACEHOLDERS.csv')).toContain(`${path},image.tag,`);
    }
    expect(bundle.text('DECISIONS.md')).toMatch(/attachment_azure[\s\S]*ir_attachment\.location/);
  });

  it.each(BUNDLES)('sign in as the servers allow: %s', (_name, bundle) => {
    const [terraform, bicep] = [bundle.terraform('workload/prod/flexibleserver'), bundle.bicep('workload/prod/flexibleserver')];
    expect(bundle.yaml('gitops-flux/infrastructure/configs/prod/externalsecret-odoo').spec.target.template.data['odoo.conf']).toContain('db_password = ');
    expect([terraform.authentication.password_auth_enabled, bicep.authConfig.passwordAuth]).toEqual([true, 'Enabled']);
    expect(bundle.bicep('workload/prod/redisenterprise').database.accessKeysAuthentication).toBe('Enabled');
    expect(bundle.text('DECISIONS.md')).not.toContain('by Entra only');
  });

  it.each(ALL)('come with every right that they need, by who grants it: %s', (_name, bundle) => {
    const asked = bundle.text('README.md').replaceAll('\\_', '_').split('\n').filter((line) => line.startsWith('| '));
    const inReadme = (owner: string, folder: string, ...words: readonly string[]) => asked.some((line) => [owner, `| ${folder} |`, ...words].every((word) => line.includes(word)));
    for (const path of bundle.paths.filter((each) => /^terraform\/workload\/.*managedcluster/.test(each))) {
      const folder = path.split('/')[2] ?? '';
      const { default_agent_pool: pool } = JSON.parse(bundle.text(path)) as Values;
      const odoo = bundle.terraform(`workload/${folder}/managedidentity-odoo`).name;
      expect(inReadme('subscription owner', folder, 'AcrPull', bundle.terraform('workload/prod/containerregistry').name), folder).toBe(true);
      expect(inReadme('subscription owner', folder, 'Key Vault Secrets User', odoo, bundle.terraform(`workload/${folder}/keyvault`).name), folder).toBe(true);
      expect(inReadme('subscription owner', folder, 'Storage Blob Data Contributor', odoo), folder).toBe(true);
      expect(inReadme('subscription owner', folder, 'Quota of', `${pool.count_of} of ${pool.vm_size}`), folder).toBe(true);
      expect(inReadme('identity team', folder, 'system:serviceaccount:odoo:secret-reader', odoo), folder).toBe(true);
      expect(inReadme('connectivity team', folder, 'DNS record'), folder).toBe(true);
    }
    if (bundle === selfManaged) expect(inReadme('identity team', 'prod', 'system:serviceaccount:odoo:odoo-database', bundle.terraform('workload/prod/managedidentity-database').name)).toBe(true);
  });
});

describe('the traps', () => {
  it.each(BUNDLES)('1: no address of the internet reaches the database: %s', (_name, bundle) => {
    for (const path of bundle.paths.filter((each) => each.endsWith('flexibleserver.tfvars.json'))) expect((JSON.parse(bundle.text(path)) as Values).firewall_rules, path).toEqual({});
  });

  it('2, 3, 4: Managed Redis with one endpoint on port 10000, its DNS zone to be checked, and nothing of the service that ends', () => {
    expect(midMarket.terraform('workload/prod/redisenterprise').clustering_policy).toBe('EnterpriseCluster');
    expect(midMarket.bicep('workload/prod/redisenterprise').database).toMatchObject({ clusteringPolicy: 'EnterpriseCluster', port: 10_000 });
    expect(midMarket.text('PLACEHOLDERS.csv')).toMatch(/redisenterprise\.tfvars\.json,private_endpoints.*check the zone name too/);
    for (const [, bundle] of ALL) expect(JSON.stringify(bundle.text('MANIFEST.json'))).not.toMatch(/res-cache-redis\/|cache\/redis:/);
  });

  it.each(BUNDLES)('5: no standby on a burstable size, and never in the server’s own zone: %s', (_name, bundle) => {
    for (const path of bundle.paths.filter((each) => each.endsWith('flexibleserver.tfvars.json'))) {
      const server = JSON.parse(bundle.text(path)) as Values;
      if (server.sku_name.startsWith('B_')) expect(server.high_availability, path).toBeNull();
      if (server.high_availability?.mode === 'ZoneRedundant') expect(server.high_availability.standby_availability_zone, path).not.toBe(server.zone);
    }
  });

  it('6: zones and days are texts in Terraform and whole numbers in Bicep', () => {
    const [terraform, bicep] = [midMarket.terraform('workload/prod/flexibleserver'), midMarket.bicep('workload/prod/flexibleserver')];
    expect([typeof terraform.zone, typeof terraform.maintenance_window.day_of_week]).toEqual(['string', 'string']);
    expect([typeof bicep.availabilityZone, typeof bicep.maintenanceWindow.dayOfWeek]).toEqual(['number', 'number']);
  });

  it.each(ALL)('7: what the languages have different defaults for is said in both, in every environment: %s', (_name, bundle) => {
    const said = LANGUAGE_DEFAULTS.flatMap(({ kind, terraform, bicep }) =>
      bundle.paths
        .filter((path) => path.startsWith('terraform/workload/') && path.split('/').at(-1)?.split(/[-.]/)[0] === kind)
        .map((path) => {
          const place = path.replace(/^terraform\/|\.tfvars\.json$/g, '');
          expect([place, valueAt(bundle.terraform(place), terraform[0]), valueAt(bundle.bicep(place), bicep[0])]).toEqual([place, terraform[1], bicep[1]]);
          return kind;
        }),
    );
    // A replica of a server has no login, and one answer runs its own servers: the others are all there.
    expect(new Set(said)).toEqual(new Set(LANGUAGE_DEFAULTS.map(({ kind }) => kind).filter((kind) => kind !== 'flexibleserver' || bundle !== selfManaged)));
    for (const path of bundle.paths.filter((each) => /^terraform\/workload\/.*storageaccount/.test(each))) {
      const place = path.replace(/^terraform\/|\.tfvars\.json$/g, '');
      expect(bundle.terraform(place).account_sku_name).toMatch(/^Standard_(LRS|ZRS|GZRS)$/);
      expect(bundle.bicep(place).skuName).toBe(bundle.terraform(place).account_sku_name);
    }
  });

  it.each(BUNDLES)('8: gateways are VPN gateways in zones, in the group of their network, and plants stay clear of the clusters: %s', (_name, bundle) => {
    const gateway = bundle.terraform('platform/prod/vnetgateway');
    expect([gateway.type, bundle.bicep('platform/prod/vnetgateway').gatewayType]).toEqual(['Vpn', 'Vpn']);
    expect(gateway.sku).toMatch(/^VpnGw[1-5]AZ$/);
    expect(gateway.virtual_network_gateway_subnet_id.startsWith(`${gateway.parent_id}/`)).toBe(true);
    const plants = Object.values<Values>(gateway.local_network_gateways).flatMap(({ address_space: space }) => space as string[]);
    expect(plants.filter((range) => !range.startsWith('10.'))).toEqual([]);
    expect(bundle.terraform('workload/prod/managedcluster').network_profile.pod_cidr).toMatch(/^100\./);
  });

  it.each(ALL)('9: no shared files that need an account’s key: %s', (_name, bundle) => {
    expect(bundle.paths.filter((path) => path.startsWith('kubernetes/') && /azurefile|ReadWriteMany/.test(bundle.text(path)))).toEqual([]);
  });

  it('10: the provider’s next version is shut out', () => {
    expect((JSON.parse(midMarket.text('terraform/versions.json')) as Values).providers.azurerm).toContain('< 5.0.0');
  });

  it('11: the hub comes before the network that leans on its gateway', () => {
    expect(midMarket.terraform('workload/prod/virtualnetwork').peerings.hub.use_remote_gateways).toBe(true);
    const steps = ['gateway, tunnels and circuits of `platform/`', 'the networks of `workload/`', 'the private DNS zones of `platform/`', 'Apply the rest per environment'].map((step) => midMarket.text('README.md').indexOf(step));
    expect(steps.every((place) => place > 0)).toBe(true);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  it.each(ALL)('12: where logs go is asked for, not made up: %s', (_name, bundle) => {
    expect(bundle.text('PLACEHOLDERS.csv')).toContain('Log Analytics workspace that takes the logs');
    expect(bundle.paths.filter((path) => path.includes('operationalinsights'))).toEqual([]);
  });

  it.each(ALL)('13: no role, lock or exemption slips in at any depth; who grants what is asked for: %s', (_name, bundle) => {
    const parameters = bundle.paths.filter((each) => /^(terraform|bicep)\/(platform|workload)\/.*\.(json|bicepparam)$/.test(each));
    expect(parameters.length).toBeGreaterThan(50);
    for (const path of parameters) {
      const values: unknown = path.endsWith('.json') ? JSON.parse(bundle.text(path)) : readBicepparam(bundle.text(path)).parameters;
      expect(keysOf(values).filter((key) => /^(role_?assignments?|locks?|policy_?exemptions?)$/i.test(key)), path).toEqual([]);
    }
    expect(bundle.text('README.md')).toMatch(/\| subscription owner \| prod \| AcrPull/);
  });

  it.each(ALL)('14: no module reports home: %s', (_name, bundle) => {
    for (const path of bundle.paths.filter((each) => /^(terraform|bicep)\/(platform|workload)\//.test(each))) {
      const values = path.endsWith('.bicepparam') ? readBicepparam(bundle.text(path)).parameters : (JSON.parse(bundle.text(path)) as Values);
      expect(values.enable_telemetry ?? values.enableTelemetry ?? values.parameters?.enableTelemetry?.value, path).toBe(false);
    }
  });

  it.each(ALL)('15: the table of regions and its day stand in the reasons: %s', (_name, bundle) => {
    expect(bundle.text('DECISIONS.md')).toMatch(/availability zones \(table of regions read \d{4}-\d{2}-\d{2}\)/);
  });

  it('16: a circuit is approved apart, and no peering is guessed', () => {
    expect(global.text('README.md')).toContain('A circuit costs from the day it is made: approve it apart');
    for (const path of global.paths.filter((each) => /expressroutecircuit.*tfvars/.test(each))) expect((JSON.parse(global.text(path)) as Values).peerings).toEqual({});
  });
});

describe('a small change of the plan', () => {
  it('moves a few lines of a few files', async () => {
    const { input } = midMarket;
    const plan = { ...input.plan, data: { ...input.plan.data, backupRetentionDays: 21 } };
    const answered = answer(plan, embeddedPriceBook);
    if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
    const changed = await received({ ...input, plan, report: answered.value });
    expect(changed.paths).toEqual(midMarket.paths);
    const lines = midMarket.paths.flatMap((path) => {
      const before = midMarket.text(path).split('\n');
      const after = changed.text(path).split('\n');
      return path === 'MANIFEST.json' ? [] : after.flatMap((line, index) => (line === before[index] ? [] : [`${path}: ${line.trim()}`]));
    });
    // Each document says which version of the plan it is of, and the headline what it now costs; parameter files do not.
    const stamps = /"planHash"|plantwright-origin|, version [0-9a-f]{12}$|a month, .* expected downtime a year\.$/;
    expect([...new Set(lines.filter((line) => stamps.test(line)).map((line) => line.split(':')[0]))]).toEqual(['terraform/versions.json', 'README.md', 'DECISIONS.md', 'validation/report.json', 'validation/report.md']);
    expect(lines.filter((line) => !stamps.test(line))).toEqual([
      'DECISIONS.md: - Backups of the database are kept for 21 days as the plan asks, as far as the service goes.',
      ...['prod', 'staging', 'test'].map((folder) => `terraform/workload/${folder}/flexibleserver.tfvars.json: "backup_retention_days": 21,`),
      ...['prod', 'staging', 'test'].flatMap((folder) => [`bicep/workload/${folder}/flexibleserver.bicepparam: param backupRetentionDays = 21`, `bicep/workload/${folder}/flexibleserver.parameters.json: "value": 21`]),
    ].sort((a, b) => midMarket.paths.indexOf(a.split(': ')[0] ?? '') - midMarket.paths.indexOf(b.split(': ')[0] ?? '')));
  });
});
