import type { ComputeFit } from '../capacity/computeFit';
import type { Connectivity } from '../capacity/siteLine';
import type { DatabaseNeed } from '../capacity/databaseNeed';
import type { PostgresFit } from '../capacity/postgresFit';
import type { ComputeNeed } from '../capacity/processes';
import type { ReportingReplica } from '../capacity/reportingReplica';
import type { RedisFit } from '../capacity/redisFit';
import type { Requirements } from '../capacity/requirements';
import type { WebWorkers } from '../capacity/webWorkers';
import type { EnvironmentKind } from '../document/schema/environment';
import type { Tenancy, Tier } from '../report/summary';
import type { Candidate } from './candidate';

/** One environment, fully sized for a candidate. */
export interface EnvironmentDesign {
  readonly id: string;
  readonly name: string;
  readonly kind: EnvironmentKind | 'recovery';
  readonly production: boolean;
  /** Production and recovery stand on the candidate's rung; others may stand lower. */
  readonly tenancy: Tenancy;
  /** Stands on a pooled platform that production does not use, and so carries a tenant's part of what that platform has once. */
  readonly guest: boolean;
  readonly tier: Tier;
  readonly region: string;
  readonly hoursPerMonth: number;
  readonly requirements: Requirements;
  readonly web: WebWorkers;
  readonly compute: ComputeNeed;
  /** Null when the platform has no nodes (Container Apps) or when no size of the region has a price. */
  readonly nodes: ComputeFit | null;
  readonly database: DatabaseNeed;
  /** Managed PostgreSQL; null when self-managed or when nothing fits. */
  readonly postgres: PostgresFit | null;
  /** Whether lists and reports earn a replica of their own; null outside managed production. */
  readonly reporting: ReportingReplica | null;
  /** Servers and disks of a self-managed PostgreSQL. */
  readonly databaseServers: DatabaseServers | null;
  readonly redis: RedisFit | null;
}

export interface DatabaseServers {
  readonly fit: ComputeFit;
  readonly servers: number;
  readonly diskGiB: number;
  readonly share: number;
}

/** A candidate with every layer of every environment sized. */
export interface Design {
  readonly candidate: Candidate;
  readonly environments: readonly EnvironmentDesign[];
  readonly connectivity: Connectivity;
  /** What could not be sized, in words; a design with gaps can not be recommended. */
  readonly gaps: readonly string[];
}
