import { METERS } from '../../prices/meters';
import { premiumDiskFor } from '../../prices/premiumDisks';
import { vmMeter } from '../../prices/vmMeter';
import { plain } from '../quantity';
import { sizeInput } from '../sizeInput';
import { unpricedMeter } from '../unpricedMeter';
import type { MeterUse, ResourceKind } from '../resourceKind';

/** Application nodes of AKS or plain virtual machines, with their system disks. Disks are billed while nodes are stopped. */
export const virtualMachineNodes: ResourceKind = {
  id: 'virtual-machine-nodes',
  label: 'Application nodes',
  layer: 'compute',
  ownFrom: 'shared',
  scales: ['nodes'],
  followsSizes: true,
  uses: (environment, { prices, assumptions }) => {
    const fit = environment.nodes;
    if (fit === null) return [];
    const meter = vmMeter(prices, fit.size.armSku, environment.region) ?? unpricedMeter(fit.size.armSku, environment.region);
    const disk = premiumDiskFor(assumptions.value('compute.os-disk-gib'));
    const nodes: MeterUse = {
      key: 'nodes',
      label: `${fit.size.armSku} (${fit.size.vcpu} vCPU, ${fit.size.memoryGiB} GiB)`,
      meter,
      quantity: fit.count * environment.hoursPerMonth,
      formula: `${plain(fit.count)} ${fit.pooled ? 'of a shared node' : 'nodes'} × ${plain(environment.hoursPerMonth)} h`,
      inputs: [sizeInput(environment, 'capacity.nodes', fit.pooled ? 'Share of a shared node' : 'Nodes', fit.count, 'nodes')],
      commits: { reservedAs: meter, reservedPerUnit: 1 },
    };
    const disks: MeterUse[] = disk
      ? [
          {
            key: 'system-disks',
            label: `System disks ${disk.disk} (${disk.sizeGiB} GiB)`,
            meter: METERS.premiumDisk(disk.disk, 'LRS', environment.region),
            quantity: fit.count,
            formula: `${plain(fit.count)} ${fit.pooled ? 'of a shared node’s disk' : 'disks'}`,
            inputs: [assumptions.input('compute.os-disk-gib')],
          },
        ]
      : [];
    return [nodes, ...disks];
  },
};
