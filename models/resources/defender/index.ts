import { METERS } from '../../prices/meters';
import { plain } from '../quantity';
import type { MeterUse, ResourceKind } from '../resourceKind';

/** Threat protection of production nodes and the managed database. */
export const defender: ResourceKind = {
  id: 'defender',
  label: 'Defender for Cloud',
  layer: 'security',
  ownFrom: 'shared',
  followsSizes: true,
  uses: (environment, { estate }) => {
    if (!environment.production) return [];
    const uses: MeterUse[] = [];
    const nodes = environment.nodes;
    const hours = environment.hoursPerMonth;
    if (nodes && estate.platform === 'aks') {
      const vcpu = nodes.count * nodes.size.vcpu;
      uses.push({ key: 'containers', label: 'Defender for Containers', meter: METERS.defenderContainers(environment.region), quantity: vcpu * hours, formula: `${plain(vcpu)} vCPU × ${plain(hours)} h`, inputs: [] });
    }
    if (nodes && estate.platform === 'vm') {
      uses.push({ key: 'servers', label: 'Defender for Servers P2', meter: METERS.defenderServers('P2', environment.region), quantity: nodes.count * hours, formula: `${plain(nodes.count)} servers × ${plain(hours)} h`, inputs: [] });
    }
    if (environment.postgres) {
      const { share } = environment.postgres;
      const servers = environment.postgres.servers + (environment.reporting?.proposed ? 1 : 0);
      uses.push({ key: 'postgres', label: 'Defender for PostgreSQL', meter: METERS.defenderPostgres(environment.region), quantity: servers * share, formula: `${servers} servers × ${plain(share)}`, inputs: [] });
    }
    return uses;
  },
};
