import { describe, expect, it } from 'vitest';
import { VM_SIZES } from '../../../../../models/facts/vmSizes';
import { kubernetesFiles } from '../../../../../shared/exporters/kubernetes/kubernetesFiles';
import { tfvarsFiles } from '../../../../../shared/exporters/terraform/tfvarsFiles';
import { selfManagedExport } from '../../../../fixtures/selfManagedExport';
import { withRecommendation } from '../../platform/withRecommendation';

// Objects of other people's interfaces: tests look into them by name.
type Values = ReturnType<typeof JSON.parse>;

const input = selfManagedExport();
const files = kubernetesFiles(input);
const contentOf = (path: string): Values => JSON.parse(JSON.stringify(files.find((file) => file.path === path)?.content ?? null));
const cluster = contentOf('database/prod/cnpg-cluster.yaml').spec;
const below = (folder: string): readonly Values[] => files.filter(({ path }) => path.startsWith(folder)).map(({ content }) => JSON.parse(JSON.stringify(content)) as Values);

/** Folders of one environment in the order in which Flux applies them. */
function stepsInOrder(): readonly string[] {
  const steps = below('gitops-flux/clusters/prod/').filter(({ kind }) => kind === 'Kustomization');
  const depth = (step: Values): number => step.spec.dependsOn.reduce((most: number, { name }: Values) => Math.max(most, 1 + depth(steps.find((each) => each.metadata.name === name))), 0);
  return [...steps].sort((a, b) => depth(a) - depth(b)).map(({ spec }) => spec.path.replace('./', ''));
}

describe('PostgreSQL of the team’s own', () => {
  it('finds its namespace, its secrets and its rules in a step before its own, so that nothing waits for itself', () => {
    const steps = stepsInOrder();
    const stepOf = (wanted: (object: Values) => boolean) => steps.findIndex((folder) => below(`${folder}/`).some(wanted));
    const database = stepOf(({ kind }) => kind === 'Cluster');
    expect(database).toBeGreaterThan(0);
    for (const before of [
      stepOf(({ kind, metadata }) => kind === 'Namespace' && metadata.name === 'odoo'),
      stepOf(({ kind, spec }) => kind === 'ExternalSecret' && spec.target.name === cluster.bootstrap.initdb.secret.name),
      stepOf(({ kind, metadata }) => kind === 'NetworkPolicy' && metadata.name === 'allow-database-operator'),
    ]) {
      expect(before).toBeGreaterThanOrEqual(0);
      expect(before).toBeLessThan(database);
    }
    expect(stepOf(({ metadata }) => metadata?.name === 'odoo' && metadata.namespace === 'flux-system')).toBeGreaterThan(database);
  });

  it('is reached by Odoo, its operator and its own instances, and by nobody else', () => {
    const policies = below('gitops-flux/infrastructure/configs/prod/').filter(({ kind }) => kind === 'NetworkPolicy');
    const open = policies
      .filter(({ spec }) => spec.podSelector.matchLabels?.['cnpg.io/cluster'] === 'odoo-database')
      .flatMap(({ spec }) => (spec.ingress ?? []) as readonly Values[])
      .flatMap(({ from, ports }) => from.map((each: Values) => `${Object.values({ ...each.namespaceSelector?.matchLabels, ...each.podSelector?.matchLabels }).join(' ')}: ${ports.map(({ port }: Values) => port).join(' ')}`));
    expect(open).toEqual(['odoo: 5432', 'odoo-jobs: 5432', 'cnpg-system cloudnative-pg: 5432 8000', 'odoo-database: 5432 8000']);
    const replication = policies.find(({ metadata }) => metadata.name === 'allow-database-replication').spec;
    expect(replication.egress[0]).toEqual({ to: [{ podSelector: { matchLabels: { 'cnpg.io/cluster': 'odoo-database' } } }], ports: replication.ingress[0].ports });
  });

  it('is owned by the user that Odoo signs in as, with the same secret of the vault', () => {
    const owner = contentOf('gitops-flux/infrastructure/configs/prod/externalsecret-odoo-database-owner.yaml').spec;
    const odoo = contentOf('gitops-flux/infrastructure/configs/prod/externalsecret-odoo.yaml').spec;
    expect(owner.target).toMatchObject({ name: cluster.bootstrap.initdb.secret.name, template: { type: 'kubernetes.io/basic-auth', data: { username: cluster.bootstrap.initdb.owner } } });
    expect(odoo.target.template.data['odoo.conf']).toContain(`db_user = ${cluster.bootstrap.initdb.owner}\n`);
    expect(odoo.data.map(({ remoteRef }: Values) => remoteRef.key)).toContain(owner.data[0].remoteRef.key);
  });

  it('writes its archive as an identity, with no key', () => {
    expect(cluster.serviceAccountTemplate.metadata.annotations).toHaveProperty(['azure.workload.identity/client-id']);
    expect(cluster.inheritedMetadata.labels).toEqual({ 'azure.workload.identity/use': 'true' });
    expect(contentOf('database/prod/objectstore.yaml').spec.configuration.azureCredentials).toEqual({ useDefaultAzureCredentials: true });
  });

  it('fits on its node with room to spare, in full guarantee, and knows how much memory and how many connections it has', () => {
    const { limits, requests } = cluster.resources;
    expect(requests).toEqual(limits);
    const machine = input.report.bill.lines.find(({ resourceKind, environmentId, sku }) => resourceKind === 'postgres-servers' && environmentId === 'production' && !sku.startsWith('P'));
    const size = VM_SIZES.find(({ armSku }) => armSku === `Standard_${machine?.sku.replaceAll(' ', '_')}`);
    expect(Number.parseInt(limits.memory, 10) / 1024).toBeLessThan((size?.memoryGiB ?? 0) * 0.85);
    expect(Number.parseInt(limits.memory, 10) / 1024).toBeGreaterThan((size?.memoryGiB ?? 0) * 0.5);
    expect(Number.parseInt(limits.cpu, 10) / 1000).toBeLessThan(size?.vcpu ?? 0);
    const { shared_buffers: buffers, max_connections: connections } = cluster.postgresql.parameters;
    expect(Number.parseInt(buffers, 10) / Number.parseInt(limits.memory, 10)).toBeCloseTo(0.25, 3);
    expect(Number(connections)).toBeGreaterThan(Number(input.report.figures['capacity.postgresConnections']?.value));
  });

  it('runs an image of one minor release', () => {
    expect(cluster.imageName).toMatch(/^ghcr\.io\/cloudnative-pg\/postgresql:\d+\.\d+-/);
  });
});

describe('its copy in a recovery region', () => {
  const recovered = withRecommendation(input, { tier: 'cross-region', drRegion: 'northeurope' });
  const there = kubernetesFiles(recovered).filter(({ path }) => path.startsWith('database/dr/')).map(({ content }) => JSON.parse(JSON.stringify(content)) as Values);
  const spec = there.find(({ kind }) => kind === 'Cluster')?.spec;

  it('begins with production’s archive and follows it, instead of standing empty', () => {
    expect(spec.bootstrap).not.toHaveProperty('initdb');
    expect(spec.replica).toEqual({ enabled: true, source: spec.bootstrap.recovery.source });
    const { name, plugin } = spec.externalClusters[0];
    expect(name).toBe(spec.replica.source);
    expect(plugin.parameters.serverName).toBe(contentOf('database/prod/cnpg-cluster.yaml').metadata.name);
    const followed = there.find(({ kind, metadata }) => kind === 'ObjectStore' && metadata.name === plugin.parameters.barmanObjectName);
    expect(followed?.spec.configuration.destinationPath).toBe(contentOf('database/prod/objectstore.yaml').spec.configuration.destinationPath);
  });

  it('keeps an archive that production’s does not get in the way of', () => {
    expect(spec.plugins[0].parameters.serverName).not.toBe(spec.externalClusters[0].plugin.parameters.serverName);
  });

  it('reaches production’s account from its own network', () => {
    const account = tfvarsFiles(recovered).find(({ path }) => path.startsWith('workload/prod/storageaccount'))?.variables as Values;
    expect(account.private_endpoints.dr.subnet_resource_id).toContain('vnet-mid-market-producer-dr-neu-001');
  });
});

describe('what Flux and Argo CD follow', () => {
  it('refers to nothing in another namespace, which many clusters forbid', () => {
    const places = files.filter(({ path, content }) => path.startsWith('gitops-flux/') && 'metadata' in content).map(({ content }) => content as Values);
    const sources = new Set(places.filter(({ kind }) => /Repository$/.test(kind)).map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`));
    const followers = places.filter(({ kind, apiVersion }) => kind === 'HelmRelease' || (kind === 'Kustomization' && apiVersion.startsWith('kustomize.toolkit')));
    expect(followers.length).toBeGreaterThan(10);
    for (const { spec, metadata } of followers) {
      const reference = spec.sourceRef ?? spec.chart.spec.sourceRef;
      expect(reference.namespace ?? metadata.namespace).toBe(metadata.namespace);
      expect(sources).toContain(`${reference.kind} ${metadata.namespace}/${reference.name}`);
    }
  });

  it('starts the archiver’s controller after the ones it leans on', () => {
    expect(contentOf('gitops-flux/infrastructure/controllers/prod/helmrelease-plugin-barman-cloud.yaml').spec.dependsOn).toEqual([{ name: 'cert-manager' }, { name: 'cloudnative-pg' }]);
    const wave = (name: string) => Number(contentOf(`gitops-argocd/prod/application-${name}.yaml`).metadata.annotations['argocd.argoproj.io/sync-wave']);
    const order = ['cert-manager', 'plugin-barman-cloud', 'configs', 'database', 'odoo'].map(wave);
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
  });

  it('may make in the cluster what the charts need and nothing else', () => {
    const { clusterResourceWhitelist: kinds, destinations } = contentOf('gitops-argocd/appproject.yaml').spec;
    expect(kinds.filter(({ group, kind }: Values) => group.includes('*') || kind.includes('*'))).toEqual([]);
    expect(kinds).toContainEqual({ group: 'apiextensions.k8s.io', kind: 'CustomResourceDefinition' });
    expect(destinations.map(({ namespace }: Values) => namespace)).not.toContain('kube-system');
    expect(contentOf('gitops-flux/infrastructure/controllers/prod/helmrelease-cert-manager.yaml').spec.values.global.leaderElection.namespace).toBe('cert-manager');
  });
});

describe('scaling by processor time', () => {
  const scaling = input.report.scaling.map((row) => (row.layer === 'job-workers' ? { ...row, signal: 'processor time', floor: 1, ceiling: 2 } : row));
  const scaled = kubernetesFiles({ ...input, report: { ...input.report, scaling } }).map(({ path, content }) => ({ path, content: content as Values }));
  const of = (path: string): Values => scaled.find((file) => file.path === path)?.content;

  it('looks at Odoo’s container, and every container says what it asks for', () => {
    expect(of('gitops-flux/apps/prod/manifests/scaledobject-odoo-jobs.yaml').spec.triggers[0].metadata.containerName).toBe('odoo-jobs-service');
    const { resources, nginx } = of('values/prod/odoo-jobs.yaml');
    expect([resources.requests.cpu, nginx.resources.requests.cpu]).toEqual([expect.stringMatching(/m$/), expect.stringMatching(/m$/)]);
  });

  it('is not undone by Argo CD, which leaves all else as it is', () => {
    expect(of('gitops-argocd/prod/application-odoo-jobs.yaml').spec.ignoreDifferences).toEqual([{ group: 'apps', kind: 'Deployment', jsonPointers: ['/spec/replicas'] }]);
    expect(of('gitops-argocd/prod/application-odoo.yaml').spec).not.toHaveProperty('ignoreDifferences');
  });
});
