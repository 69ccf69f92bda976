import type { JsonObject } from '../../platform/json';
import type { KubernetesFile } from './kubernetesFile';

export interface Identity {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** Absent for kinds that belong to no namespace. */
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
}

/** A Kubernetes object as a file; `body` is all but its identity. */
export function manifest(path: string, { apiVersion, kind, name, namespace, labels }: Identity, body: JsonObject): KubernetesFile {
  const metadata = { name, ...(namespace !== undefined && { namespace }), ...(labels !== undefined && { labels }) };
  return { path, content: { apiVersion, kind, metadata, ...body }, schema: `k8s:${kind}` };
}

/** The list of files that belong together, as Kustomize reads it; objects that name no namespace get that of the list. */
export function kustomization(folder: string, resources: readonly string[], namespace?: string): KubernetesFile {
  return { path: `${folder}/kustomization.yaml`, content: { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', ...(namespace !== undefined && { namespace }), resources }, schema: null };
}
