import { describe, expect, it } from 'vitest';
import type { ExportInput } from '../../../../../shared/exporters/exporter';
import { tfvarsFiles } from '../../../../../shared/exporters/terraform/tfvarsFiles';
import { RESOURCE_KINDS } from '../../../../../shared/platform/resources/registry';
import { exportInput } from '../../../../fixtures/exportReport';
import { starterExports } from '../../../../fixtures/starterExports';
import { withRecommendation } from '../withRecommendation';
import { loadModuleSchemas, type ModuleSchema } from './moduleSchema';
import { strictBreaches } from './strictBreaches';

const loaded = loadModuleSchemas();
const modules: readonly ModuleSchema[] = 'modules' in loaded ? loaded.modules : [];
const title = 'missing' in loaded ? `the published modules (skipped: ${loaded.missing})` : 'the published modules';

const CASES: readonly (readonly [string, ExportInput])[] = [
  ['a zone-redundant cluster of its own', exportInput()],
  ['a single-zone answer', withRecommendation(exportInput(), { tier: 'single' })],
  ['two regions', withRecommendation(exportInput(), { tier: 'cross-region', drRegion: 'northeurope' })],
  ...('missing' in loaded ? [] : starterExports().map(({ id, input }) => [`the starter ${id}`, input] as const)),
  ['a database of its own on a shared cluster', withRecommendation(exportInput(), { tenancy: 'dedicated-database' })],
];

describe.skipIf('missing' in loaded)(title, () => {
  it.each(RESOURCE_KINDS.filter(({ terraform }) => terraform !== null))('are published in the pinned version: $id', ({ terraform }) => {
    expect(modules.map(({ registry_source, version }) => ({ source: registry_source, version }))).toContainEqual(terraform);
  });

  it.each(CASES)('accept every file of %s, unknown names refused at every depth', (_name, input) => {
    const files = tfvarsFiles(input);
    for (const file of files) {
      const schema = modules.find((each) => each.registry_source === file.module.source);
      if (schema === undefined) throw new Error(`no schema for ${file.module.source}`);
      expect(strictBreaches(file.variables, schema), file.path).toEqual([]);
    }
  });

  it('are not judged on an empty list', () => {
    expect(CASES.map(([, input]) => tfvarsFiles(input).length).filter((count) => count > 0).length).toBeGreaterThanOrEqual(CASES.length - 1);
  });

  it('write out every switch that decides who can reach or read the service, whatever the module’s default', () => {
    const switches = /public|firewall_rules|local_accounts|private|telemetry|non_ssl|tls|authentication$|geo_redundant|^high_availability$|^enable_rbac/;
    for (const file of tfvarsFiles(exportInput())) {
      const schema = modules.find((each) => each.registry_source === file.module.source);
      const expected = Object.keys(schema?.variables ?? {}).filter((name) => switches.test(name));
      const covered = new Set([...Object.keys(file.variables), ...COVERED_ELSEWHERE]);
      expect(expected.filter((name) => !covered.has(name)), file.path).toEqual([]);
    }
  });
});

/** The cluster’s reach is set by its API server profile; the services’ DNS zones are set by the endpoint itself; DNS by network injection is not used. */
const COVERED_ELSEWHERE = ['private_endpoints', 'private_endpoints_manage_dns_zone_group', 'private_link_resources', 'private_dns_zone_id', 'public_network_access'];
