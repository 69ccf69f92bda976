import type { ExportInput } from '../../exporters/exporter';
import { nodesWithRoom } from '../../platform/addresses/addressPlan';
import { cidr, sizeOf } from '../../platform/addresses/cidr';
import { derivePlatform } from '../../platform/sizing/derivePlatform';

/** Blocks that meet, and clusters whose nodes would not find an address. */
export function addressFaults(input: ExportInput): readonly string[] {
  const { addresses, environments } = derivePlatform(input);
  const blocks = [
    ...addresses.hubs.map(({ region, network }) => ({ whose: `hub in ${region}`, block: network })),
    ...environments.flatMap(({ scope, addresses: own }) => [
      { whose: `network of ${scope.environment}`, block: own.network },
      { whose: `pods of ${scope.environment}`, block: own.pods },
      { whose: `services of ${scope.environment}`, block: own.services },
    ]),
    ...addresses.sites.map(({ siteId, range }) => ({ whose: siteId, block: range })),
  ].sort((a, b) => cidr(a.block).base - cidr(b.block).base);
  const meeting = blocks.slice(1).flatMap((each, index) => {
    const before = blocks[index];
    return before !== undefined && cidr(each.block).base < cidr(before.block).base + sizeOf(cidr(before.block)) ? [`${before.whose} (${before.block}) and ${each.whose} (${each.block}) overlap`] : [];
  });
  const crowded = environments.flatMap(({ scope, cluster, addresses: own }) => {
    const nodes = (cluster?.pools ?? []).reduce((sum, pool) => sum + pool.count, 0);
    return sizeOf(cidr(own.nodes)) < nodesWithRoom(nodes) ? [`${scope.environment}: ${own.nodes} has no room for ${nodesWithRoom(nodes)} nodes`] : [];
  });
  return [...meeting, ...crowded];
}
