import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bicepFiles } from '../../../../../shared/exporters/bicep/bicepFiles';
import { bicepparamText } from '../../../../../shared/exporters/bicep/bicepparamText';
import { buildBicep } from '../../../../../shared/exporters/bicep/buildBicep';
import type { ExportInput } from '../../../../../shared/exporters/exporter';
import { tfvarsFiles } from '../../../../../shared/exporters/terraform/tfvarsFiles';
import type { Json, JsonObject } from '../../../../../shared/platform/json';
import { exportInput, maliciousExportInput } from '../../../../fixtures/exportReport';
import { starterExports } from '../../../../fixtures/starterExports';
import { jsonSchemaBreaches } from '../../platform/schema/jsonSchemaBreaches';
import { schemaFolder } from '../../platform/schema/schemaFolder';
import { withRecommendation } from '../../platform/withRecommendation';
import { readBicepparam } from './readBicepparam';

const CASES: readonly (readonly [string, ExportInput])[] = [
  ['a zone-redundant cluster of its own', exportInput()],
  ['two regions', withRecommendation(exportInput(), { tier: 'cross-region', drRegion: 'northeurope' })],
  ['a single zone', withRecommendation(exportInput(), { tier: 'single' })],
  ['hostile names', maliciousExportInput()],
  ...starterExports().map(({ id, input }) => [`the starter ${id}`, input] as const),
];

interface ArmParameters {
  readonly parameters: Readonly<Record<string, { readonly value: unknown }>>;
}

describe('the Bicep parameters', () => {
  it.each(CASES)('say in .bicepparam what they say in .parameters.json, value for value: %s', async (_name, input) => {
    const files = Object.fromEntries((await buildBicep(input)).map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]));
    const pairs = Object.keys(files).filter((path) => path.endsWith('.bicepparam'));
    expect(Object.keys(files)).toHaveLength(pairs.length * 2);
    for (const path of pairs) {
      const { parameters } = JSON.parse(files[path.replace(/\.bicepparam$/, '.parameters.json')] ?? '') as ArmParameters;
      const read = readBicepparam(files[path] ?? '');
      expect(read.using).toMatch(/^br\/public:avm\/res\/[a-z-]+\/[a-z-]+:\d+\.\d+\.\d+$/);
      expect(read.parameters, path).toEqual(Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value])));
    }
  });

  it('keep any text what it is, and nothing in it is worked out', () => {
    const leaf = fc.oneof(fc.string({ unit: fc.constantFrom("'", '\\', '$', '{', '}', '\n', '\t', 'a', 'ü', ':') }), fc.integer(), fc.boolean(), fc.constant(null));
    const { tree } = fc.letrec<{ tree: Json }>((tie) => ({ tree: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie('tree')), fc.dictionary(fc.string().filter((key) => key !== '__proto__'), tie('tree'))) }));
    fc.assert(fc.property(tree, (value) => {
      expect(readBicepparam(bicepparamText('br/public:x:1', { value })).parameters).toEqual({ value });
    }), { numRuns: 200 });
  });

  it('are for the resources of the Terraform files, in the same folders', () => {
    for (const [, input] of CASES) {
      expect(bicepFiles(input).map(({ path }) => `${path}.tfvars.json`)).toEqual(expect.arrayContaining(tfvarsFiles(input).map(({ path }) => path)));
    }
  });

  it('keep the same keys in every environment', () => {
    const keys = (path: string) => Object.keys(bicepFiles(exportInput()).find((file) => file.path === path)?.parameters ?? {});
    expect(keys('workload/test/flexibleserver')).toEqual(keys('workload/prod/flexibleserver'));
    expect(keys('workload/test/managedcluster')).toEqual(keys('workload/prod/managedcluster'));
  });

  it('write out what the modules leave open or turn on by default', () => {
    const of = (path: string): JsonObject | undefined => bicepFiles(exportInput()).find((file) => file.path === path)?.parameters;
    expect(of('workload/prod/flexibleserver')).toMatchObject({ publicNetworkAccess: 'Disabled', firewallRules: [], geoRedundantBackup: 'Disabled', authConfig: { activeDirectoryAuth: 'Enabled', passwordAuth: 'Enabled' }, enableTelemetry: false });
    expect(of('workload/prod/redisenterprise')).toMatchObject({ publicNetworkAccess: 'Disabled', database: { accessKeysAuthentication: 'Enabled', clientProtocol: 'Encrypted' }, enableTelemetry: false });
    expect(of('workload/prod/managedcluster')).toMatchObject({ publicNetworkAccess: 'Disabled', disableLocalAccounts: true, webApplicationRoutingEnabled: false, enableTelemetry: false });
    expect(of('workload/test/flexibleserver')).toMatchObject({ highAvailability: 'Disabled', availabilityZone: -1 });
  });
});

const schemas = schemaFolder();
const title = 'missing' in schemas ? `the published modules (skipped: ${schemas.missing})` : 'the published modules';

describe.skipIf('missing' in schemas)(title, () => {
  const folder = 'folder' in schemas ? schemas.folder : '';

  it.each(CASES)('accept every parameter of %s, unknown names refused at every depth', async (_name, input) => {
    for (const { path, module, parameters } of bicepFiles(input)) {
      const name = module.source.replace('br/public:avm/res/', '').replace('/', '.');
      expect(jsonSchemaBreaches(join(folder, 'avm-bicep-jsonschema', `${name}.schema.json`), parameters), path).toEqual([]);
    }
    for (const { path, bytes } of await buildBicep(input)) {
      if (path.endsWith('.json')) expect(jsonSchemaBreaches(join(folder, 'arm/deploymentParameters.2019-04-01.bundled.json'), JSON.parse(Buffer.from(bytes).toString('utf8'))), path).toEqual([]);
    }
  });

  it('would refuse a key that nobody knows', () => {
    const path = join(folder, 'avm-bicep-jsonschema/db-for-postgre-sql.flexible-server.schema.json');
    const [server] = bicepFiles(exportInput()).filter(({ kind }) => kind === 'flexibleserver');
    expect(jsonSchemaBreaches(path, { ...server?.parameters, authConfig: { passwordAuthentication: 'Disabled' } })).not.toEqual([]);
    expect(jsonSchemaBreaches(path, { ...server?.parameters, sku: 'Standard_B2s' })).not.toEqual([]);
    expect(jsonSchemaBreaches(path, { ...server?.parameters, availabilityZone: '1' })).not.toEqual([]);
  });
});
