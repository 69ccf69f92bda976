import type { Design, EnvironmentDesign } from '../candidates/design';

/** A managed service that everything runs through and that has no second copy to switch to here. */
export interface PathService {
  readonly id: 'balancer' | 'redis' | 'files' | 'vault' | 'gateway';
  readonly name: string;
  /** Only sites behind the gateway notice, and those that can go on alone do not. */
  readonly plantsOnly: boolean;
}

const service = (id: PathService['id'], name: string): PathService => ({ id, name, plantsOnly: id === 'gateway' });

/** The managed services in the path from a user to the data, for one environment. A cache with a standby is none of them. */
export function pathServices({ connectivity }: Pick<Design, 'connectivity'>, { redis, kind }: Pick<EnvironmentDesign, 'redis' | 'kind'>): readonly PathService[] {
  const lines = connectivity.tunnels > 0 || connectivity.circuits.length > 0;
  return [
    service('balancer', 'Load balancer'),
    ...(redis && redis.nodes === 1 ? [service('redis', 'Redis')] : []),
    service('files', 'File store'),
    service('vault', 'Key Vault'),
    ...(lines && kind === 'production' ? [service('gateway', connectivity.tunnels > 0 ? 'VPN gateway' : 'ExpressRoute gateway')] : []),
  ];
}
