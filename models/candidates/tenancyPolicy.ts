import { TENANCIES, type Tenancy } from '../report/summary';

/** Which parts a rung of the isolation ladder shares with other tenants. */
export interface TenancyPolicy {
  readonly label: string;
  /** Pods run on a pool of nodes that other tenants use too. */
  readonly pooledCompute: boolean;
  /** The database lives on a server with other tenants' databases. */
  readonly sharedDatabaseServer: boolean;
}

export const TENANCY_POLICIES: Readonly<Record<Tenancy, TenancyPolicy>> = {
  shared: { label: 'Shared multi-tenant platform', pooledCompute: true, sharedDatabaseServer: true },
  'dedicated-database': { label: 'Own database and namespace on a shared cluster', pooledCompute: true, sharedDatabaseServer: false },
  'dedicated-cluster': { label: 'Own cluster in a shared landing zone', pooledCompute: false, sharedDatabaseServer: false },
  'dedicated-subscription': { label: 'Own subscription with its own network', pooledCompute: false, sharedDatabaseServer: false },
};

/** Position on the ladder, 0 = least isolated. */
export const rungOf = (tenancy: Tenancy): number => TENANCIES.indexOf(tenancy);

/** Whether a service that becomes the client's own from `ownFrom` upwards is own at this rung. */
export const isOwn = (tenancy: Tenancy, ownFrom: Tenancy): boolean => rungOf(tenancy) >= rungOf(ownFrom);

/** Whether one rung pools its nodes and the other does not: two platforms, whoever runs them. */
export const isApart = (one: Tenancy, other: Tenancy): boolean => TENANCY_POLICIES[one].pooledCompute !== TENANCY_POLICIES[other].pooledCompute;
