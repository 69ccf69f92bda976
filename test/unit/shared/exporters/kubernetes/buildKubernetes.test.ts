import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ExportInput } from '../../../../../shared/exporters/exporter';
import { buildKubernetes } from '../../../../../shared/exporters/kubernetes/buildKubernetes';
import type { KubernetesFile } from '../../../../../shared/exporters/kubernetes/kubernetesFile';
import { kubernetesFiles as everyFile } from '../../../../../shared/exporters/kubernetes/kubernetesFiles';
import { ODOO_LIMITS } from '../../../../../shared/exporters/kubernetes/values/odooConf';
import { tfvarsFiles } from '../../../../../shared/exporters/terraform/tfvarsFiles';
import type { JsonObject } from '../../../../../shared/platform/json';
import { findPlaceholders } from '../../../../../shared/platform/placeholders/findPlaceholders';
import { selfManagedExport } from '../../../../fixtures/selfManagedExport';
import { starterExports } from '../../../../fixtures/starterExports';
import { jsonSchemaBreaches } from '../../platform/schema/jsonSchemaBreaches';
import { schemaFolder } from '../../platform/schema/schemaFolder';
import { withRecommendation } from '../../platform/withRecommendation';

const made = new WeakMap<ExportInput, readonly KubernetesFile[]>();

/** Made once for each answer, because many tests look at it. */
function kubernetesFiles(input: ExportInput): readonly KubernetesFile[] {
  const files = made.get(input) ?? everyFile(input);
  made.set(input, files);
  return files;
}

const STARTERS = starterExports();
const CASES: readonly (readonly [string, ExportInput])[] = [...STARTERS.map(({ id, input }) => [`the starter ${id}`, input] as const), ['a database of the team’s own', selfManagedExport()]];

const starter = (id: string): ExportInput => {
  const found = STARTERS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no starter ${id}`);
  return found.input;
};

const contentOf = (input: ExportInput, path: string): JsonObject | undefined => kubernetesFiles(input).find((file) => file.path === path)?.content;

describe('the Kubernetes files', () => {
  it.each(CASES)('are YAML that reads back as what was meant: %s', async (_name, input) => {
    const meant = kubernetesFiles(input);
    expect(meant.length).toBeGreaterThan(30);
    for (const [index, { path, bytes }] of (await buildKubernetes(input)).entries()) {
      const text = Buffer.from(bytes).toString('utf8');
      expect(parse(text), path).toEqual(JSON.parse(JSON.stringify(meant[index]?.content)));
      expect(parse(text, { version: '1.1' }), `${path} for older readers`).toEqual(parse(text));
    }
  });

  it('have the same files and the same keys in every environment of one size class', () => {
    const paths = kubernetesFiles(starter('mid-market-producer')).map(({ path }) => path);
    const of = (folder: string) => paths.filter((path) => path.split('/').includes(folder)).map((path) => path.replaceAll(`/${folder}/`, '/*/'));
    // Production alone has a cache, and so the secret for it.
    expect(of('test')).toEqual(of('prod').filter((path) => !path.includes('odoo-cache')));
    const keys = (folder: string) => keyPaths(contentOf(starter('mid-market-producer'), `values/${folder}/odoo.yaml`));
    expect(keys('test')).toEqual(keys('staging'));
  });

  it('switch off what the Odoo chart brings by itself: a database with a password, an ingress, a scaler beside ours', () => {
    expect(contentOf(starter('mid-market-producer'), 'values/prod/odoo.yaml')).toMatchObject({
      postgresql: { enabled: false },
      existingSecret: { enabled: true },
      externalsecrets: { enabled: false },
      externalDatabase: { host: 'psql-mid-market-producer-prod-weu-001.postgres.database.azure.com', password: '' },
      ingress: { enabled: false },
      autoscaling: { enabled: false },
      odoo: { list_db: 'False', proxy_mode: 'True' },
    });
  });

  it('run as many workers as the answer has, with connections that the sizing knows of', () => {
    for (const { input } of STARTERS) {
      const { webWorkers, jobWorkers } = input.report.summary.capacity;
      const workersOf = (release: string) => {
        const values = contentOf(input, `values/prod/${release}.yaml`) as { readonly replicaCount: number; readonly odoo: { readonly workers: number } };
        return values.replicaCount * values.odoo.workers;
      };
      expect(workersOf('odoo')).toBeGreaterThanOrEqual(webWorkers);
      expect(workersOf('odoo-jobs')).toBeGreaterThanOrEqual(jobWorkers);
    }
  });

  it('say in Odoo’s configuration what they say in the values', () => {
    const values = contentOf(starter('global-manufacturer'), 'values/prod/odoo.yaml') as { readonly odoo: Readonly<Record<string, string | number>> };
    const secret = JSON.stringify(contentOf(starter('global-manufacturer'), 'gitops-flux/infrastructure/configs/prod/externalsecret-odoo.yaml'));
    for (const [key, value] of Object.entries(values.odoo)) expect(secret).toContain(`${key} = ${value}\\n`);
  });

  it('lead open pages to the websocket process before everything else, and wait longer than any request may take', () => {
    const route = contentOf(starter('mid-market-producer'), 'gitops-flux/apps/prod/manifests/ingressroute.yaml') as unknown as { readonly spec: { readonly routes: readonly { readonly match: string; readonly priority: number; readonly services: readonly { readonly port: number }[] }[] } };
    const [first, second] = [...route.spec.routes].sort((a, b) => b.priority - a.priority);
    expect(first?.match).toContain('PathPrefix(`/websocket`)');
    expect([first?.services[0]?.port, second?.services[0]?.port]).toEqual([8072, 8069]);
    expect(ODOO_LIMITS.proxyTimeout).toBeGreaterThan(ODOO_LIMITS.timeReal);
  });

  it('write PostgreSQL of the team’s own only where it is, with an archive, a nightly backup and the retention of the plan', () => {
    expect(kubernetesFiles(starter('mid-market-producer')).filter(({ path }) => path.startsWith('database/'))).toEqual([]);
    const input = selfManagedExport();
    expect(contentOf(input, 'database/prod/objectstore.yaml')).toMatchObject({ spec: { retentionPolicy: `${input.plan.data.backupRetentionDays}d`, configuration: { azureCredentials: { useDefaultAzureCredentials: true } } } });
    expect(contentOf(input, 'database/prod/scheduledbackup.yaml')).toMatchObject({ spec: { method: 'plugin', schedule: '0 0 1 * * *' } });
    const parameters = (contentOf(input, 'database/prod/cnpg-cluster.yaml') as { readonly spec: { readonly postgresql: { readonly parameters: object } } }).spec.postgresql.parameters;
    expect(Object.values(parameters).every((value) => typeof value === 'string')).toBe(true);
  });

  it('scale with the load only where the answer saves something by it, never what holds locks, and with fields that the add-on knows', () => {
    const input = starter('mid-market-producer');
    const scaling = input.report.scaling.map((row) => (row.layer === 'job-workers' || row.layer === 'scheduled-jobs' ? { ...row, signal: 'queue depth', floor: 1, ceiling: 2 } : row));
    const scaled = kubernetesFiles({ ...input, report: { ...input.report, scaling } }).filter(({ schema }) => schema === 'k8s:ScaledObject');
    expect(scaled.map(({ path }) => path)).toEqual(['gitops-flux/apps/prod/manifests/scaledobject-odoo-jobs.yaml']);
    expect(JSON.stringify(scaled)).not.toContain('tolerance');
    expect(kubernetesFiles(input).filter(({ schema }) => schema === 'k8s:ScaledObject')).toEqual([]);
  });

  it('leave the controllers of a shared cluster to its owner', () => {
    const paths = kubernetesFiles(starter('small-subsidiary')).map(({ path }) => path);
    expect(paths).toContain('values/prod/odoo.yaml');
    expect(paths.filter((path) => /traefik|controllers/.test(path))).toEqual([]);
  });

  it('name nothing on a shared cluster that nobody makes: what its owner has is asked for, environment by environment', () => {
    const input = starter('small-subsidiary');
    const owned = tfvarsFiles(input).flatMap(({ variables }) => (typeof variables['name'] === 'string' ? [variables['name']] : []));
    const files = kubernetesFiles(input);
    const asked = files.flatMap(({ path, content }) => findPlaceholders(path, content));
    for (const [, name] of JSON.stringify(files.map(({ content }) => content)).matchAll(/([a-z0-9-]+)[.](?:vault[.]azure|azurecr|blob[.]core|postgres[.]database)/g)) {
      expect(name?.startsWith('replace-me-') === true || owned.includes(name ?? ''), name).toBe(true);
    }
    const namespaces = new Set(files.filter(({ path }) => /gitops-flux[/](clusters|infrastructure)/.test(path)).flatMap(({ content }) => (content['metadata'] as { readonly namespace?: string } | undefined)?.namespace ?? []));
    expect([...namespaces].sort()).toEqual(['replace-me-namespace-prod', 'replace-me-namespace-test']);
    expect(files.filter(({ schema }) => schema === 'k8s:Namespace')).toEqual([]);
    for (const what of [/configs[/]prod[/]secretstore.*vaultUrl/, /values[/]prod[/]odoo.yaml image.repository/, /networkpolicy-allow-data-services.*cidr/, /clusters[/]test[/]apps.yaml metadata.namespace/]) {
      expect(asked.find(({ file, path }) => what.test(`${file} ${path}`))?.owner, String(what)).toBe('owner of the shared platform');
    }
  });

  it('are none where the answer runs elsewhere', () => {
    expect(kubernetesFiles(withRecommendation(starter('mid-market-producer'), { platform: 'vm' }))).toEqual([]);
  });

  it('hold no secret and no object with one', () => {
    for (const [, input] of CASES) {
      const files = kubernetesFiles(input);
      expect(files.filter(({ content }) => content['kind'] === 'Secret')).toEqual([]);
    }
  });
});

const kubectl = ['/usr/bin/kubectl', '/usr/local/bin/kubectl'].find(existsSync);

describe.skipIf(kubectl === undefined)(kubectl === undefined ? 'Kustomize (skipped: no kubectl on this machine)' : 'Kustomize', () => {
  it('builds every folder of every environment', async () => {
    const root = mkdtempSync(join(tmpdir(), 'plantwright-kustomize-'));
    try {
      for (const { path, bytes } of await buildKubernetes(selfManagedExport())) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), bytes);
      }
      for (const folder of ['gitops-flux/apps/prod', 'gitops-flux/infrastructure/controllers/prod', 'gitops-flux/infrastructure/configs/prod', 'database/prod']) {
        expect(execFileSync(kubectl ?? '', ['kustomize', join(root, 'kubernetes', folder)], { encoding: 'utf8' }), folder).toContain('kind: ');
      }
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

const schemas = schemaFolder();
const title = 'missing' in schemas ? `the published schemas (skipped: ${schemas.missing})` : 'the published schemas';

const CHART_SCHEMAS: Readonly<Record<string, string>> = { 'helm:traefik': 'helm/traefik.values.schema.json', 'helm:imio-odoo': 'helm/imio-odoo.values.schema.json' };

describe.skipIf('missing' in schemas)(title, () => {
  const folder = 'folder' in schemas ? schemas.folder : '';

  it.each(CASES)('accept every file of %s, unknown keys refused', (_name, input) => {
    const checked = kubernetesFiles(input).flatMap(({ path, content, schema }) => {
      const file = schemaOf(folder, content, schema);
      if (file === null) return [];
      expect(jsonSchemaBreaches(file, JSON.parse(JSON.stringify(content))), path).toEqual([]);
      return [path];
    });
    expect(checked.length).toBeGreaterThan(15);
  });

  it('know every key of the values, though the Odoo chart leaves its top open', () => {
    const { properties } = JSON.parse(readFileSync(join(folder, 'helm/imio-odoo.values.schema.json'), 'utf8')) as { readonly properties: JsonObject };
    expect(Object.keys(contentOf(selfManagedExport(), 'values/prod/odoo.yaml') ?? {}).filter((key) => !(key in properties))).toEqual([]);
  });
});

function schemaOf(folder: string, content: JsonObject, schema: string | null): string | null {
  if (schema === null) return null;
  const chart = CHART_SCHEMAS[schema];
  if (chart !== undefined) return join(folder, chart);
  const [group = '', version = ''] = String(content['apiVersion']).split('/');
  const file = join(folder, 'k8s-crd-jsonschema', `${group}_${String(content['kind']).toLowerCase()}_${version}.schema.json`);
  return existsSync(file) ? file : null;
}

function keyPaths(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, child]) => keyPaths(child, `${path}.${key}`));
}
