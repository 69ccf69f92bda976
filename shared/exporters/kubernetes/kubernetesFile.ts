import type { JsonObject } from '../../platform/json';

/** One YAML file with one document. */
export interface KubernetesFile {
  /** Below `kubernetes/`. */
  readonly path: string;
  readonly content: JsonObject;
  /** What it can be checked against: `helm:traefik`, `k8s:IngressRoute`; null where nothing is published. */
  readonly schema: string | null;
}
