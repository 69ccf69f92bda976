import { describe, expect, it } from 'vitest';
import type { ExportInput } from '../../../../../shared/exporters/exporter';
import { buildExports } from '../../../../../shared/bundle/buildExports';
import { terraformExporter } from '../../../../../shared/exporters/terraform/terraformExporter';
import { tfvarsFiles } from '../../../../../shared/exporters/terraform/tfvarsFiles';
import { exportInput, maliciousExportInput } from '../../../../fixtures/exportReport';
import { withRecommendation } from '../../platform/withRecommendation';

async function texts(input: ExportInput): Promise<Record<string, string>> {
  const built = await buildExports([terraformExporter], input);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  const files = built.value;
  return Object.fromEntries(files.map((file) => [file.path, Buffer.from(file.bytes).toString('utf8')]));
}

const variablesOf = (input: ExportInput, path: string) => tfvarsFiles(input).find((file) => file.path === path)?.variables;

describe('buildTerraform', () => {
  it('writes one folder per environment, one file per module', () => {
    const stems = (folder: string) => tfvarsFiles(exportInput()).flatMap(({ path }) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1).replace('.tfvars.json', '')] : []));
    expect(stems('workload/prod')).toEqual([
      'networksecuritygroup-nodes',
      'networksecuritygroup-private-endpoints',
      'virtualnetwork',
      'managedidentity-cluster',
      'managedidentity-odoo',
      'keyvault',
      'flexibleserver',
      'redisenterprise',
      'managedcluster',
    ]);
    expect(stems('workload/test')).toEqual(stems('workload/prod').filter((stem) => stem !== 'redisenterprise'));
    expect(stems('platform/prod')).toEqual(['privatednszone-postgres', 'privatednszone-redis', 'privatednszone-vault']);
  });

  it('writes JSON with two spaces, line feeds, a last newline and no byte-order mark', async () => {
    for (const [path, text] of Object.entries(await texts(exportInput()))) {
      if (!path.endsWith('.json')) continue;
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }
  });

  it('takes production from the capacity and the test environment from its bill lines', () => {
    expect(variablesOf(exportInput(), 'workload/prod/flexibleserver.tfvars.json')).toMatchObject({
      sku_name: 'GP_Standard_D4ds_v5',
      storage_mb: 131_072,
      zone: '1',
      high_availability: { mode: 'ZoneRedundant', standby_availability_zone: '2' },
    });
    expect(variablesOf(exportInput(), 'workload/test/flexibleserver.tfvars.json')).toMatchObject({
      sku_name: 'B_Standard_B2s',
      storage_mb: 32_768,
      zone: null,
      high_availability: null,
    });
    expect(variablesOf(exportInput(), 'workload/test/managedcluster.tfvars.json')).toMatchObject({
      sku: { tier: 'Free' },
      default_agent_pool: { vm_size: 'Standard_D4ds_v5', count_of: 1, availability_zones: null },
    });
  });

  it('keeps the same variables in every environment, so that two folders can be compared line by line', () => {
    const keys = (path: string) => Object.keys(variablesOf(exportInput(), path) ?? {});
    expect(keys('workload/test/flexibleserver.tfvars.json')).toEqual(keys('workload/prod/flexibleserver.tfvars.json'));
    expect(keys('workload/test/managedcluster.tfvars.json')).toEqual(keys('workload/prod/managedcluster.tfvars.json'));
  });

  it('closes every door that a module leaves open by default', () => {
    expect(variablesOf(exportInput(), 'workload/prod/flexibleserver.tfvars.json')).toMatchObject({
      firewall_rules: {},
      public_network_access_enabled: false,
      authentication: { password_auth_enabled: true, active_directory_auth_enabled: true },
    });
    expect(variablesOf(exportInput(), 'workload/prod/managedcluster.tfvars.json')).toMatchObject({
      disable_local_accounts: true,
      api_server_access_profile: { enable_private_cluster: true, enable_private_cluster_public_fqdn: false },
    });
    expect(variablesOf(exportInput(), 'workload/prod/redisenterprise.tfvars.json')).toMatchObject({
      public_network_access: 'Disabled',
      enable_non_ssl_port: false,
    });
  });

  it('holds no secret and no place for one', async () => {
    const all = Object.entries(await texts(exportInput())).filter(([path]) => path.endsWith('.tfvars.json'));
    const names = /"(administrator_password|administrator_password_wo|.*secret|.*_key|password|shared_key|service_principal_profile|windows_profile)"/;
    expect(all.filter(([, text]) => names.test(text)).map(([path]) => path)).toEqual([]);
  });

  it('makes the recovery database a replica of the production one', () => {
    const input = withRecommendation(exportInput(), { tier: 'cross-region', drRegion: 'northeurope' });
    const production = variablesOf(input, 'workload/prod/flexibleserver.tfvars.json');
    const recovery = variablesOf(input, 'workload/dr/flexibleserver.tfvars.json');
    expect(recovery).toMatchObject({ location: 'northeurope', create_mode: 'Replica', high_availability: null, ad_administrator: {} });
    expect(String(recovery?.['source_server_id']).endsWith(`/flexibleServers/${String(production?.['name'])}`)).toBe(true);
  });

  it('writes only what the tenant owns, and says what to ask the platform’s owner for', async () => {
    const shared = await texts(withRecommendation(exportInput(), { tenancy: 'shared' }));
    expect(Object.keys(shared).filter((path) => path.startsWith('terraform/'))).toEqual(['terraform/versions.json']);
    expect(shared['README.md']).toContain('belong to the shared platform');
    const database = tfvarsFiles(withRecommendation(exportInput(), { tenancy: 'dedicated-database' })).map((file) => file.path);
    expect(database).toContain('workload/prod/flexibleserver.tfvars.json');
    expect(database.filter((path) => path.includes('managedcluster'))).toEqual([]);
  });

  it('writes no cluster for other platforms and no managed server for a self-managed database, and says so', async () => {
    const files = await texts(withRecommendation(exportInput(), { platform: 'container-apps', database: 'self-managed' }));
    expect(Object.keys(files).filter((path) => /managedcluster|flexibleserver/.test(path))).toEqual([]);
    expect(files['README.md']).toContain('Compute runs on container-apps');
    expect(files['README.md']).toContain('PostgreSQL is self-managed');
  });

  it('says which file could not be written because the answer has no size for it', async () => {
    const input = exportInput();
    const lines = input.report.bill.lines.filter((line) => line.environmentId !== 'test');
    const files = await texts({ ...input, report: { ...input.report, bill: { ...input.report.bill, lines } } });
    expect(files['README.md']).toContain('`workload/test/managedcluster`: the answer names no size');
    expect(files['README.md']).not.toContain('`workload/prod/managedcluster`: the answer');
  });

  it('numbers a second environment of one kind', () => {
    const input = exportInput();
    const [production, test] = input.plan.environments;
    if (production === undefined || test === undefined) throw new Error('the fixture has two environments');
    const lines = input.report.bill.lines.flatMap((line) => (line.environmentId === 'test' ? [line, { ...line, environmentId: 'uat' }] : [line]));
    const plan = { ...input.plan, environments: [production, test, { ...test, id: 'uat' }] };
    const paths = tfvarsFiles({ ...input, plan, report: { ...input.report, bill: { ...input.report.bill, lines } } }).map((file) => file.path);
    const of = (folder: string) => paths.filter((path) => path.includes(`/${folder}/`)).map((path) => path.replace(`/${folder}/`, '/'));
    expect(of('test')).toContain('workload/flexibleserver.tfvars.json');
    expect(of('test-2')).toEqual(of('test'));
  });

  it('pins module versions and tools, and says which plan and prices it comes from', async () => {
    const versions = JSON.parse((await texts(exportInput()))['terraform/versions.json'] ?? '') as Record<string, unknown>;
    expect(versions).toMatchObject({
      terraform: '>= 1.12.0',
      providers: { azurerm: '>= 4.81.0, < 5.0.0' },
      modules: { flexibleserver: { version: '0.2.3' } },
      generatedFrom: { planHash: 'ab12'.repeat(16), pricesAsOf: '2026-10-02' },
    });
  });

  it('writes hostile plan names as values, never as structure', async () => {
    const files = await texts(maliciousExportInput());
    expect(JSON.parse(files['terraform/workload/prod/flexibleserver.tfvars.json'] ?? '')).toMatchObject({ tags: { workload: '=HYPERLINK("x")' } });
  });
});
