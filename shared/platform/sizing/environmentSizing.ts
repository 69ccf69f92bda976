import type { EnvironmentKind } from '../../../models/document';
import type { PostgresSku } from '../../../models/facts/postgresSkus';
import type { EnvironmentAddresses, HubAddresses } from '../addresses/addressPlan';
import type { NameScope } from '../naming/azureName';

/** What one environment gets, as far as variables files exist for it. */
export interface EnvironmentSizing {
  readonly scope: NameScope;
  readonly kind: EnvironmentKind | 'recovery';
  readonly production: boolean;
  /** Null when the platform has no cluster or the tenant does not own it. */
  readonly cluster: ClusterSizing | null;
  readonly postgres: PostgresSizing | null;
  readonly redis: RedisSizing | null;
  /** PostgreSQL that the team runs itself; null when the service is managed. */
  readonly databaseServers: DatabaseServers | null;
  readonly addresses: EnvironmentAddresses;
  /** Redundancy of attachments as the bill has it; null where there are none. */
  readonly storage: 'LRS' | 'ZRS' | 'GZRS' | null;
  /** Premium where the environment pays for the registry that all of them pull from. */
  readonly registry: 'Basic' | 'Standard' | 'Premium' | null;
  /** What this environment's region has to the plants; null where another environment has it. */
  readonly connectivity: ConnectivitySizing | null;
  /** Pods of the application; null where the answer does not run on Kubernetes. */
  readonly workload: WorkloadSizing | null;
}

export interface ConnectivitySizing {
  readonly gatewaySku: string | null;
  readonly activeActive: boolean;
  readonly hub: HubAddresses;
  readonly sites: readonly { readonly id: string; readonly range: string; readonly link: 'vpn' | 'expressroute'; readonly circuitMbps: number | null }[];
}

export interface DatabaseServers {
  readonly vmSize: string;
  readonly count: number;
  readonly diskGiB: number;
  /** Zone numbers; empty where Azure places the nodes. */
  readonly zones: readonly number[];
}

export interface WorkloadSizing {
  readonly web: PodSizing;
  readonly jobs: PodSizing | null;
  readonly scheduled: PodSizing | null;
  /** Failure domains that web pods are spread over. */
  readonly domains: number;
}

export interface PodSizing {
  readonly pods: number;
  /** Worker processes in each pod. */
  readonly workers: number;
  readonly vcpu: number;
  readonly memoryGiB: number;
}

export interface ClusterSizing {
  readonly pools: readonly NodePool[];
  readonly tier: 'Free' | 'Standard';
  /** How the nodes reach the internet; a NAT gateway hangs on the node subnet. */
  readonly outbound: 'loadBalancer' | 'userAssignedNATGateway';
}

export interface NodePool {
  readonly vmSize: string;
  readonly count: number;
  /** Zone numbers; empty in a region or tier without zones. */
  readonly zones: readonly number[];
}

export interface PostgresSizing {
  readonly tier: PostgresSku['tier'];
  /** Azure's name: `Standard_D8ds_v5`. */
  readonly armSku: string;
  readonly storageGiB: number;
  readonly highAvailability: 'none' | 'same-zone' | 'zone-redundant';
  readonly zonal: boolean;
  /** Resource id of the server that this one follows; null for a server of its own. */
  readonly replicaOf: string | null;
}

export interface RedisSizing {
  readonly skuName: string;
  readonly highAvailability: boolean;
}
