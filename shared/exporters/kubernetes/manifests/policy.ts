import type { Json, JsonObject } from '../../../platform/json';
import type { KubernetesFile } from '../kubernetesFile';
import { manifest } from '../manifest';

/** Parts of network policies, and one of them as a file. */
export const instance = (release: string): Readonly<Record<string, string>> => ({ 'app.kubernetes.io/instance': release });
export const namespaceOf = (name: string): JsonObject => ({ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } } });
export const podsOf = (matchLabels: Readonly<Record<string, string>>): JsonObject => ({ podSelector: { matchLabels } });
export const port = (number: number, protocol = 'TCP'): JsonObject => ({ protocol, port: number });

interface Place {
  readonly folder: string;
  readonly namespace: string;
}

/** `matchLabels` choose the pods that the policy is for; none: all of the namespace. */
export function policy({ folder, namespace }: Place, name: string, matchLabels: Readonly<Record<string, string>>, rules: Readonly<Record<string, Json>>): KubernetesFile {
  const podSelector = Object.keys(matchLabels).length === 0 ? {} : { matchLabels };
  return manifest(`${folder}/networkpolicy-${name}.yaml`, { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', name, namespace }, { spec: { podSelector, ...rules } });
}
